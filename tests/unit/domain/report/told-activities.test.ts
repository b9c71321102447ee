import { describe, expect, it } from 'vitest';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { arrangeReport } from '#domain/report/arrange-report';
import type { Report } from '#domain/report/report';
import { toldActivities } from '#domain/report/told-activities';
import { reportOutline } from '#domain/results/report-outline';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';

const convention = conventionInYear({ conventions: [aConvention()], amendments: [], goals: [aGoal('1')], objectives: [anObjective('1.1', { position: 0 }), anObjective('1.2', { position: 1 })], commitments: [] }, 2022);

const outline = reportOutline({ convention, coverage: [], activities: [aCountedActivity({ id: idFor('a'), objective: idFor('1.1') }), aCountedActivity({ id: idFor('b'), objective: idFor('1.2') })] });

const told = (report?: Report) => toldActivities({ arranged: arrangeReport(outline, report), elsewhere: [idFor('c')], named: [], unplaced: [idFor('d'), idFor('a')] });

describe('the activities that a report tells one by one', () => {
  it('are those of its goals, then those that stand apart, each once', () => {
    expect(told()).toEqual(['a', 'b', 'c', 'd'].map((name) => idFor(name)));
  });

  it('are not those of an objective or a part that is hidden', () => {
    const hidden = aReport({ sections: [{ place: { type: 'objective', id: idFor('1.1') }, hidden: true }, { place: { type: 'part', part: 'elsewhere' }, hidden: true }] });
    expect(told(hidden)).toEqual(['b', 'd', 'a'].map((name) => idFor(name)));
  });
});
