import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsFor, indexingHints, type Hint, type HintIndex } from '#domain/activities/entry-hints';
import { stemsOf, TitleIndex } from '#domain/activities/similar-titles';
import { idFor } from '#tests/fixtures/builders/id-for';

const TITLES = ['Trail des Pyramides Noires, 7e édition', 'Étude paysagère des terrils', 'Comité technique annuel', 'Raid Bassin Minier', 'Balade des cités minières'] as const;

const index = new TitleIndex<string>();
for (const title of TITLES) index.add(title, title);

const indexHints = (hints: readonly Hint[]): HintIndex => {
  const made: HintIndex = new TitleIndex();
  Array.from(indexingHints(made, hints));
  return made;
};

describe('titles compared by their rare words', () => {
  it('meet across accents, plurals and articles', () => {
    expect(stemsOf('Les études paysagères')).toEqual(stemsOf('étude paysagère'));
  });

  it('find a title first by its own words, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITLES), fc.infiniteStream(fc.nat()), (title, ranks) => {
        const words = title.split(' ').map((word) => ({ word, rank: ranks.next().value as number }));
        const shuffled = words.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word).join(' ');
        expect(index.closest(shuffled, 1)[0]?.entry).toBe(title);
      }),
    );
  });

  it('take the first told of two that are as close', () => {
    const twice = new TitleIndex<number>();
    for (const number of [1, 2, 3]) twice.add(number, number === 2 ? 'Colloque' : 'Fête des terrils');
    expect(twice.closest('fête des terrils', 3)).toEqual([
      { entry: 1, likeness: expect.closeTo(1) as number },
      { entry: 3, likeness: expect.closeTo(1) as number },
    ]);
  });

  it('say nothing of words that no title holds', () => {
    expect(index.closest('zzz', 3)).toEqual([]);
    expect(index.closest('', 3)).toEqual([]);
  });

  it('propose objective, kind and planned action of the year, never one of another year', () => {
    const hints: readonly Hint[] = [
      { type: 'activity', id: idFor('activity'), title: 'Trail des Pyramides Noires, 7e édition', objective: idFor('1.4'), kind: 'event', year: 2022 },
      { type: 'planned_action', id: idFor('action'), title: 'Organiser la 8e édition du Trail des Pyramides Noires', objective: idFor('1.4'), kind: 'event', year: 2023 },
      { type: 'objective', title: 'Observer le territoire', objective: idFor('2.3') },
    ];
    const of = (year: number) => hintsFor(indexHints(hints), 'Trail des Pyramides Noires 2023', year);
    expect(of(2023)).toMatchObject({ objectives: [idFor('1.4')], kind: 'event', plannedAction: idFor('action') });
    expect(of(2022).plannedAction).toBeUndefined();
    expect(hintsFor(indexHints(hints), 'Vœux du président', 2023).objectives).toEqual([]);
  });
});
