import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { findingDoubles, type DoublePair } from '#domain/activities/doubles/likely-doubles';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const doublesIn = (activities: readonly Activity[]): readonly DoublePair[] => {
  const steps = findingDoubles(activities);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

const activity = (label: string, title: string, over: Partial<Activity> = {}): Activity => anActivity({ id: idFor(label), title, ...over });

const others = ['Étude paysagère de la Scarpe', 'Forum des jardins ouvriers', 'Visite presse', 'Comité technique des terrils', 'Guide des cités'].map((title, index) => activity(`other ${String(index)}`, title, { objective: idFor('2.1') }));

const named = (pairs: readonly DoublePair[]) => pairs.map(({ first, second }) => [first.id, second.id].toSorted());

describe('likely doubles of a year', () => {
  it('finds the same title in other capitals and accents, and says why', () => {
    const pairs = doublesIn([...others, activity('a', 'Trail des Pyramides Noires'), activity('b', 'TRAIL DES PYRAMIDES NOIRES')]);
    expect(named(pairs)).toEqual([[idFor('a'), idFor('b')].toSorted()]);
    expect(pairs[0]?.reasons).toEqual(['same-title', 'same-objective']);
  });

  it('finds close titles when date and figure agree', () => {
    const facts = { dates: [date('2022-05-21')], measures: [aMeasure({ id: idFor('m1'), value: 1347 })] };
    const again = { ...facts, measures: [aMeasure({ id: idFor('m2'), value: 1347 })], objective: idFor<'Objective'>('1.2') };
    const pairs = doublesIn([...others, activity('a', 'Trail des Pyramides Noires à Oignies', facts), activity('b', 'Pyramides Noires : un trail', again)]);
    expect(pairs[0]?.reasons).toEqual(['close-title', 'same-date', 'same-figure']);
  });

  it('keeps apart two editions, and two days of one thing', () => {
    expect(doublesIn([...others, activity('a', 'Trail des Pyramides, 7e édition'), activity('b', 'Trail des Pyramides, 8e édition')])).toEqual([]);
    expect(doublesIn([...others, activity('a', 'Atelier vélo à Lens', { dates: [date('2022-05-21')] }), activity('b', 'Un atelier vélo à Lens', { dates: [date('2022-09-10')], objective: idFor('1.2') })])).toEqual([]);
  });

  it('asks no more about those that are known to be one, nor about those told apart', () => {
    const a = activity('a', 'Trail des Pyramides Noires');
    expect(doublesIn([...others, a, activity('b', 'Trail des Pyramides Noires', { sameAs: idFor('a') })])).toEqual([]);
    expect(doublesIn([...others, a, activity('b', 'Trail des Pyramides Noires', { notSameAs: [idFor('a')] })])).toEqual([]);
  });

  it('puts first the one that holds more', () => {
    const pairs = doublesIn([...others, activity('a', 'Trail des Pyramides Noires'), activity('b', 'Trail des Pyramides Noires', { measures: [aMeasure()] })]);
    expect(pairs[0]?.first.id).toBe(idFor('b'));
  });

  it('stays bounded when thousands of titles are alike', () => {
    const many = Array.from({ length: 4000 }, (_, index) => activity(`n ${String(index)}`, `Réunion mensuelle du comité de suivi, secteur ${String(index % 400)}`));
    const steps = findingDoubles(many);
    let count = 0;
    let step = steps.next();
    while (step.done !== true) {
      count += 1;
      step = steps.next();
    }
    expect(count).toBeGreaterThan(many.length);
    expect(step.value.length).toBeLessThanOrEqual(300);
  });
});
