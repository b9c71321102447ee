import { describe, expect, it } from 'vitest';
import { coverageOf } from '#domain/results/coverage';
import { headlineOf, type Headline } from '#domain/results/headline';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

type Activities = Parameters<typeof headlineOf>[2];

const headline = (codes: readonly string[], activities: Activities): Headline => {
  const lines = {
    objectives: codes.map((code) => anObjective(code)),
    commitments: new Map([[anObjective('2.2').id, [{ modality: 'undefined' as const }]]]),
  };
  return headlineOf(2022, coverageOf(lines, activities), activities);
};

describe('the sentence that opens the dashboard [F1]', () => {
  it('counts what is covered, and tells what is not recorded from what is still to be defined', () => {
    const activities = [aCountedActivity(), aCountedActivity({ status: 'in_progress' })];
    expect(headline(['1.1', '2.2', '3.4'], activities)).toEqual({
      variant: 'some_covered',
      year: 2022,
      covered: 1,
      objectives: 3,
      activities: 2,
      completed: 1,
      inProgress: 1,
      notPursued: [],
      withoutRecord: [idFor('3.4')],
      conditional: [],
      undefined: [idFor('2.2')],
    });
  });

  it('has other words for a year without activities, for all covered, for none covered, and without a convention', () => {
    const variants = [
      headline(['1.1'], []),
      headline(['1.1'], [aCountedActivity()]),
      headline(['1.2'], [aCountedActivity()]),
      headline([], [aCountedActivity()]),
    ].map(({ variant }) => variant);
    expect(variants).toEqual(['no_activity', 'all_covered', 'none_covered', 'no_objective']);
  });

  it('does not call « non enregistré » what was recorded and given up', () => {
    expect(headline(['1.1'], [aCountedActivity({ status: 'abandoned' })])).toMatchObject({
      notPursued: [idFor('1.1')],
      withoutRecord: [],
    });
  });
});
