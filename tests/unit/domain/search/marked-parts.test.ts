import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '#domain/search/marked-parts';
import { queryWords } from '#domain/search/search-words';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const marked = (text: string, query: string, close = false): readonly string[] =>
  markedParts(text, queryWords(query), close).filter((part) => part.marked).map((part) => part.text);

describe('marking what made a title an answer', () => {
  it('marks the word as it is written in the title', () => {
    expect(marked('Fêtes de l’Été', 'fete ete')).toEqual(['Fêtes', 'Été']);
    expect(marked('Fe\u0302te minière', 'fête')).toEqual(['Fe\u0302te']);
    expect(marked('Trail des Pyramides', 'pyramdes', true)).toEqual(['Pyramides']);
    expect(marked('Trail des Pyramides', 'pyramdes')).toEqual([]);
  });

  it('changes nothing of the text, whatever is looked for', () => {
    holdsFor(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(markedParts(text, queryWords(query), true).map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
