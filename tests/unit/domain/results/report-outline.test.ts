import { describe, expect, it } from 'vitest';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { coverageOf } from '#domain/results/coverage';
import type { CountedActivity } from '#domain/results/counted-activity';
import { recordsInReportOrder, reportOutline } from '#domain/results/report-outline';
import { scopeActivities } from '#domain/results/scope';
import { aCountedActivity, anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const tables = {
  conventions: [aConvention()],
  amendments: [],
  goals: [aGoal('1'), aGoal('2', { position: 1 })],
  objectives: [anObjective('1.1'), anObjective('1.2', { position: 1 }), anObjective('2.1')],
  commitments: [],
};

const outlineOf = (recorded: readonly CountedActivity[]) => {
  const convention = conventionInYear(tables, 2022);
  const { activities } = scopeActivities(recorded, { year: 2022 });
  return reportOutline({ convention, coverage: coverageOf(convention, activities), activities });
};

describe('the outline of a report', () => {
  const recorded = [
    aCountedActivity({ id: idFor('a'), objective: idFor('1.1'), otherObjectives: [idFor('2.1'), idFor('1.1')] }),
    aCountedActivity({ id: idFor('b'), objective: idFor('1.2') }),
    aCountedActivity({ id: idFor('told again'), objective: idFor('1.2'), toldElsewhere: true }),
    aCountedActivity({ id: idFor('stray'), objective: idFor('9.9') }),
  ];

  it('has each activity exactly once, under its main objective or elsewhere', () => {
    const { goals, elsewhere } = outlineOf(recorded);
    const told = [...goals.flatMap(({ objectives }) => objectives.flatMap(({ activities }) => activities)), ...elsewhere];
    expect(told.toSorted()).toEqual([idFor('a'), idFor('b'), idFor('stray')].toSorted());
    expect(elsewhere).toEqual([idFor('stray')]);
  });

  it('keeps the place of an objective that nothing is recorded for', () => {
    const sections = outlineOf(recorded).goals.flatMap(({ objectives }) => objectives);
    expect(sections.map(({ objective, coverage }) => [objective.code, coverage?.state])).toEqual([['1.1', 'covered'], ['1.2', 'covered'], ['2.1', 'served']]);
    expect(outlineOf([]).goals.flatMap(({ objectives }) => objectives).every(({ coverage }) => coverage?.state === 'none')).toBe(true);
  });

  it('names what serves an objective from another one, without counting it there', () => {
    const served = outlineOf(recorded).goals[1]?.objectives[0];
    expect(served).toMatchObject({ activities: [], servedBy: [idFor('a')], progress: { total: 0 } });
  });
});

describe('the records of a section', () => {
  it('come in the order of the report, and one that could not be read is left out', () => {
    const told = (id: string, line: number) =>
      anActivity({ id: idFor(id), source: { document: idFor('report'), lines: [line, line] } });
    const records = new Map([told('a', 30), told('b', 20)].map((activity) => [activity.id, activity]));
    expect(recordsInReportOrder([idFor('a'), idFor('missing'), idFor('b')], records).map(({ id }) => id)).toEqual([idFor('b'), idFor('a')]);
  });
});
