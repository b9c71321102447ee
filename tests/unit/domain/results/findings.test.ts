import { describe, expect, it } from 'vitest';
import type { Measure } from '#domain/measures/measure';
import { countActivities } from '#domain/results/counted-activity';
import { coverageOf } from '#domain/results/coverage';
import { findingsOf } from '#domain/results/findings';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const dated = { dates: [date('2022-05-21')], kind: 'study' } as const;
const first = aMeasure({ id: idFor('first'), value: 41 });
const told = (over: Parameters<typeof aMeasure>[0]): Measure => aMeasure({ id: idFor('told'), restates: first.id, ...over });

const differences = (restating: Measure, target: Measure = first): number => {
  const record = [
    anActivity({ ...dated, id: idFor('a'), measures: [target] }),
    anActivity({ ...dated, id: idFor('b'), measures: [restating] }),
  ];
  return findingsOf([], countActivities(record)).counts.told_twice_differently;
};

describe('what is worth a look [F2]', () => {
  it('names an objective with nothing recorded, with why', () => {
    const lines = { objectives: [anObjective('1.1'), anObjective('1.2')], commitments: new Map() };
    const activities = countActivities([anActivity(dated)]);
    expect(findingsOf(coverageOf(lines, activities), activities).findings).toEqual([
      { rule: 'objective_without_record', objective: idFor('1.2'), state: 'none' },
    ]);
  });

  it('names a figure told twice with another value, or with another certainty', () => {
    expect([differences(told({ value: 61 })), differences(told({ value: 41, qualifier: 'about' }))]).toEqual([1, 1]);
  });

  it('says nothing of a figure told again alike, nor once one of the two is retained', () => {
    const retainedFirst = aMeasure({ id: idFor('first'), value: 41, retained: true });
    expect(differences(told({ value: 41 }))).toBe(0);
    expect(differences(told({ value: 61, retained: true }))).toBe(0);
    expect(differences(told({ value: 61 }), retainedFirst)).toBe(0);
  });

  it('names events without participants and activities without date, but not what did not take place', () => {
    const activities = countActivities([
      anActivity({ id: idFor('silent') }),
      anActivity({ id: idFor('put off'), status: 'postponed', dates: [date('2023')] }),
    ]);
    expect(findingsOf([], activities)).toMatchObject({
      total: 2,
      counts: { event_without_participants: 1, activity_without_date: 1 },
    });
  });

  it('lists its findings in the order of the rules', () => {
    const lines = { objectives: [anObjective('1.2')], commitments: new Map() };
    const activities = countActivities([anActivity()]);
    expect(findingsOf(coverageOf(lines, activities), activities).findings.map(({ rule }) => rule)).toEqual([
      'objective_without_record',
      'event_without_participants',
      'activity_without_date',
    ]);
  });
});
