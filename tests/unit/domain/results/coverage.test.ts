import { describe, expect, it } from 'vitest';
import type { ActivityStatus } from '#domain/activities/statuses';
import type { Modality } from '#domain/objectives/modalities';
import { coverageOf, coveredCount, type CoverageState } from '#domain/results/coverage';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const linesWith = (...modalities: readonly Modality[]) => ({
  objectives: [anObjective('1.1')],
  commitments: new Map([[anObjective('1.1').id, modalities.map((modality) => ({ modality }))]]),
});

describe('the coverage of an objective [V1]', () => {
  it.each<[ActivityStatus, CoverageState]>([
    ['completed', 'covered'],
    ['in_progress', 'covered'],
    ['postponed', 'covered'],
    ['stalled', 'covered'],
    ['unknown', 'covered'],
    ['abandoned', 'not_pursued'],
    ['not_started', 'not_pursued'],
  ])('an activity that is %s leaves it %s', (status, state) => {
    expect(coverageOf(linesWith('firm'), [aCountedActivity({ status })])).toMatchObject([{ state, main: 1 }]);
  });

  it.each<[readonly Modality[], CoverageState]>([
    [['undefined', 'undefined'], 'undefined'],
    [['conditional', 'optional'], 'conditional'],
    [['undefined', 'optional'], 'conditional'],
    [['firm', 'optional'], 'none'],
    [[], 'none'],
  ])('with nothing recorded and commitments %j it is %s', (modalities, state) => {
    expect(coverageOf(linesWith(...modalities), [])).toMatchObject([{ state, main: 0 }]);
  });

  it('is served by an activity of another objective, which adds nothing to its own', () => {
    const serving = aCountedActivity({ objective: idFor('1.2'), otherObjectives: [idFor('1.1')] });
    const coverage = coverageOf(linesWith('firm'), [serving]);
    expect(coverage).toEqual([{ objective: idFor('1.1'), state: 'served', main: 0, covering: 0, served: 1 }]);
    expect(coveredCount(coverage)).toBe(1);
  });

  it('is not served by an abandoned activity', () => {
    const abandoned = aCountedActivity({ objective: idFor('1.2'), otherObjectives: [idFor('1.1')], status: 'abandoned' });
    expect(coverageOf(linesWith('undefined'), [abandoned])).toMatchObject([{ state: 'undefined', served: 0 }]);
  });
});
