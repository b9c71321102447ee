import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#domain/activities/folded-text';
import { SearchIndex } from '#domain/search/search-index';
import type { SearchEntry } from '#domain/search/search-entry';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const anEntry = (title: string, over: Partial<SearchEntry> = {}): SearchEntry => ({ type: 'activity', id: title, title, around: [], year: 2022, ...over });

const titlesFound = (index: SearchIndex<SearchEntry>, query: string): readonly string[] =>
  index.search(query, 50).groups.flatMap(({ entries }) => entries.map(({ title }) => title));

const titles = [
  'Fête de la Sainte-Barbe',
  'L’Œuvre au noir',
  '« Cœur de fosse » – l’été “minier” 🙋‍♀️ o\uFB03ciel…',
  'Travaux du réseau des villes minières',
  'Exposition de 120 m²',
  'Trail des Pyramides Noires, 8ᵉ édition',
];
const record = new SearchIndex(titles.map((title) => anEntry(title)));

describe('searching the record', () => {
  it.each([
    ['fête', 'Fête de la Sainte-Barbe'],
    ['fete', 'Fête de la Sainte-Barbe'],
    ['FÊTE', 'Fête de la Sainte-Barbe'],
    ['fe\u0302te', 'Fête de la Sainte-Barbe'],
    ['forê', 'Forêt'],
    ['l\'œuvre', 'L’Œuvre au noir'],
    ['l’oeuvre', 'L’Œuvre au noir'],
    ['officiel', titles[2]],
    ['coeur de la fosse', titles[2]],
    ['travail', titles[3]],
    ['réseaux', titles[3]],
    ['pyramide noire 8e', titles[5]],
    ['pyramdes', titles[5]],
    ['pyr', titles[5]],
  ])('« %s » finds it', (query, title) => {
    const index = new SearchIndex([...titles, 'Forêt'].map((one) => anEntry(one)));
    expect(titlesFound(index, query)).toContain(title);
  });

  it('never takes square metres for a figure, nor one year for another', () => {
    expect(titlesFound(record, 'm2')).toEqual([]);
    expect(titlesFound(record, 'm²')).toEqual(['Exposition de 120 m²']);
    expect(titlesFound(new SearchIndex([anEntry('Bilan', { around: ['2022'] })]), '2021')).toEqual([]);
  });

  it('forgives slips only where nothing holds the words as typed, and says so', () => {
    const index = new SearchIndex([anEntry('Marche de nuit'), anEntry('Marché de Noël', { id: 'b' }), anEntry('Manche')]);
    expect(titlesFound(index, 'marche')).toEqual(['Marche de nuit', 'Marché de Noël']);
    expect(index.search('mrache', 5)).toMatchObject({ close: true, groups: [{ total: 2 }] });
  });

  it('puts whole words before begun ones, titles that they open before others, titles before places, and the latest year first', () => {
    const index = new SearchIndex([
      anEntry('Randonnée', { around: ['Lens'] }),
      anEntry('Lensois en fête'),
      anEntry('Fête à Lens'),
      anEntry('Lens 2021', { year: 2021 }),
      anEntry('Lens 2022'),
    ]);
    expect(titlesFound(index, 'lens')).toEqual(['Lens 2022', 'Lens 2021', 'Fête à Lens', 'Lensois en fête', 'Randonnée']);
  });

  it('counts each type apart, however many are shown', () => {
    const index = new SearchIndex([...Array.from({ length: 9 }, (_, place) => anEntry('Forum', { id: String(place) })), anEntry('Forum', { type: 'objective' })]);
    const { groups } = index.search('forum', 4);
    expect(groups.map(({ type, total, entries }) => [type, total, entries.length])).toEqual([
      ['activity', 9, 4],
      ['objective', 1, 1],
    ]);
  });

  it('follows what changes and what goes', () => {
    const index = new SearchIndex([anEntry('Forum', { id: 'a' })]);
    index.put(anEntry('Colloque', { id: 'a' }));
    expect(titlesFound(index, 'forum')).toEqual([]);
    expect(titlesFound(index, 'colloque')).toEqual(['Colloque']);
    index.remove({ type: 'activity', id: 'a' });
    expect(titlesFound(index, 'colloque')).toEqual([]);
    expect(index.size).toBe(0);
  });
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyzéèàçôïœ';
const word = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), minLength: 5, maxLength: 14 });
const title = fc.array(word, { minLength: 1, maxLength: 6 });
const style = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
);

describe('whatever the titles', () => {
  it('each is found by any of its words, whatever the case and the accents', () => {
    holdsFor(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), style, (all, which, place, written) => {
        const words = all[which % all.length] ?? [];
        const index = new SearchIndex(all.map((one, id) => anEntry(one.join(' '), { id: String(id) })));
        expect(titlesFound(index, written(words[place % words.length] ?? ''))).toContain(words.join(' '));
      }),
    );
  });

  it('each is found by one of its words within one slip', () => {
    const edit = fc.record({ at: fc.nat(), letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')), act: fc.constantFrom('add', 'drop', 'change', 'swap') });
    holdsFor(
      fc.property(title, fc.nat(), edit, (words, place, { at, letter, act }) => {
        // A ligature is two letters, each of which a slip may reach.
        const letters = Array.from(foldText(words[place % words.length] ?? ''));
        const spot = at % letters.length;
        if (act === 'add') letters.splice(spot, 0, letter);
        if (act === 'drop') letters.splice(spot, 1);
        if (act === 'change') letters[spot] = letter;
        if (act === 'swap') letters.splice(spot, 2, ...letters.slice(spot, spot + 2).toReversed());
        const index = new SearchIndex([anEntry(words.join(' '))]);
        const beginsAnother = words.some((one) => foldText(one).startsWith(letters.join('')));
        expect(beginsAnother || titlesFound(index, letters.join('')).length === 1).toBe(true);
      }),
    );
  });

  it('none is found by a word that has none of its letters', () => {
    holdsFor(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklm')), minLength: 1, maxLength: 14 }), { minLength: 1 }), fc.string({ unit: fc.constantFrom(...Array.from('nopqrtuvwyz')), minLength: 3 }), (words, other) => {
        expect(titlesFound(new SearchIndex([anEntry(words.join(' '))]), other)).toEqual([]);
      }),
    );
  });

  it('nothing typed breaks the search', () => {
    holdsFor(fc.property(fc.string({ unit: 'grapheme' }), (query) => void record.search(query, 5)));
  });
});
