import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsFor, indexHints, type Hint } from '#domain/activities/entry-hints';
import { closestTitles, indexTitles, stemsOf } from '#domain/activities/similar-titles';
import { idFor } from '#tests/fixtures/builders/id-for';

const TITLES = ['Trail des Pyramides Noires, 7e édition', 'Étude paysagère des terrils', 'Comité technique annuel', 'Raid Bassin Minier', 'Balade des cités minières'] as const;

const index = indexTitles(TITLES, (title) => title);

describe('titles compared by their rare words', () => {
  it('meet across accents, plurals and articles', () => {
    expect(stemsOf('Les études paysagères')).toEqual(stemsOf('étude paysagère'));
  });

  it('find a title first by its own words, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITLES), fc.infiniteStream(fc.nat()), (title, ranks) => {
        const words = title.split(' ').map((word) => ({ word, rank: ranks.next().value as number }));
        const shuffled = words.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word).join(' ');
        expect(closestTitles(index, shuffled, 1)[0]?.entry).toBe(title);
      }),
    );
  });

  it('say nothing of words that no title holds', () => {
    expect(closestTitles(index, 'zzz', 3)).toEqual([]);
    expect(closestTitles(index, '', 3)).toEqual([]);
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
