import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChange, type ReportChange } from '#domain/report/report-changes';
import { movedIn } from '#domain/report/report-plan';
import type { Report, ReportPlace } from '#domain/report/report';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const objective = (code: string): ReportPlace => ({ type: 'objective', id: idFor(code) });
const changed = (...changes: readonly ReportChange[]): Report => changes.reduce(withChange, aReport());

describe('what a director chooses of a report', () => {
  it('is forgotten once it is taken back, so that nothing is left of it', () => {
    const place = objective('1.1');
    expect(changed({ type: 'hide', place, hidden: true }, { type: 'hide', place, hidden: false })).toEqual(aReport());
    expect(changed({ type: 'introduce', place, text: 'Une phrase.' }, { type: 'introduce', place, text: '  ' })).toEqual(aReport());
    const left = { type: 'leave-out', objective: idFor<'Objective'>('1.1'), activity: idFor<'Activity'>('a') } as const;
    expect(changed({ ...left, out: true }, { ...left, out: false })).toEqual(aReport());
    expect(changed({ type: 'title', title: 'Dix ans' }, { type: 'title', title: '' })).toEqual(aReport());
  });

  it('adds up at one place', () => {
    const place = objective('1.1');
    const { sections } = changed({ type: 'hide', place, hidden: true }, { type: 'introduce', place, text: 'Une phrase.' });
    expect(sections).toEqual([{ place, hidden: true, introduction: 'Une phrase.' }]);
  });

  it('takes along what was told with an objective that is now told with another', () => {
    const { sections } = changed({ type: 'merge', objective: idFor('1.3'), into: idFor('1.2') }, { type: 'merge', objective: idFor('1.2'), into: idFor('1.1') });
    expect(new Map(sections.map(({ place, mergedInto }) => [place, mergedInto]))).toEqual(
      new Map([
        [objective('1.2'), idFor('1.1')],
        [objective('1.3'), idFor('1.1')],
      ]),
    );
  });
});

describe('the plan of another year, taken up', () => {
  const from = aReport({
    year: 2021,
    detail: 'twelve_pages',
    order: { goals: [idFor('2')] },
    sections: [
      { place: objective('1.1'), hidden: true, introduction: 'De 2021.' },
      { place: objective('1.2'), mergedInto: idFor('1.3') },
    ],
  });

  it('brings its order, its detail, what it hides and tells together, and none of its texts', () => {
    expect(withChange(aReport(), { type: 'take-structure', from })).toEqual(
      aReport({
        detail: 'twelve_pages',
        order: { goals: [idFor('2')] },
        sections: [
          { place: objective('1.1'), hidden: true },
          { place: objective('1.2'), mergedInto: idFor('1.3') },
        ],
      }),
    );
  });

  it('leaves what was already chosen of a place this year', () => {
    const own = { place: objective('1.1'), introduction: 'De 2022.' };
    expect(withChange(aReport({ sections: [own] }), { type: 'take-structure', from }).sections).toEqual([own, { place: objective('1.2'), mergedInto: idFor('1.3') }]);
  });
});

describe('activities put in order where only some are shown', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'];
  const ids = (names: readonly string[]) => names.map((name) => idFor<'Activity'>(name));
  const orderOf = ({ sections: [section] }: Report) => section?.order ?? [];
  const ordered = (...orders: readonly (readonly string[])[]) => orderOf(changed(...orders.map((order): ReportChange => ({ type: 'activities', objective: idFor('1.1'), usual: ids(NAMES), order: ids(order) }))));

  it('keep the places of those that are not shown, and of nothing else', () => {
    expect(ordered(['d', 'b'])).toEqual(ids(['a', 'd', 'c', 'b', 'e']));
    expect(ordered(['e', 'd', 'c', 'b', 'a'], ['b', 'e'])).toEqual(ids(['b', 'd', 'c', 'e', 'a']));
    expect(ordered(['b', 'a'], ['a', 'b'])).toEqual(ids(NAMES));
  });

  it('are in the order asked for, each once, whatever was chosen before', () => {
    holdsFor(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.shuffledSubarray(NAMES, { minLength: 1 }), (before, shown) => {
        const order = ordered(before, shown);
        expect(order.filter((id) => ids(shown).includes(id))).toEqual(ids(shown));
        // The others are where they were.
        ids(before).forEach((id, rank) => {
          if (!ids(shown).includes(id)) expect(order[rank]).toBe(id);
        });
      }),
    );
  });
});

describe('a list in which one thing moves', () => {
  it('keeps everything, and stays as it is at its ends', () => {
    expect(movedIn(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c']);
    expect(movedIn(['a', 'b', 'c'], 'a', 'up')).toBeNull();
    expect(movedIn(['a', 'b', 'c'], 'c', 'down')).toBeNull();
    expect(movedIn(['a', 'b'], 'gone', 'down')).toBeNull();
  });

  it('comes back as it was when it moves back', () => {
    holdsFor(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (keys, place) => {
        const key = keys[place % keys.length] ?? 0;
        const down = movedIn(keys, key, 'down');
        expect(down === null ? keys : movedIn(down, key, 'up')).toEqual(keys);
      }),
    );
  });
});
