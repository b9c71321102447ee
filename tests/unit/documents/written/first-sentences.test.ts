import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentences } from '#documents/written/first-sentences';

describe('the beginning of a text', () => {
  it('is whole sentences when one ends in time', () => {
    expect(firstSentences('Une étude est lancée. Elle dure un an. Elle est suivie.', 40)).toBe('Une étude est lancée. Elle dure un an.');
    expect(firstSentences('Tout tient.\n\nEn deux lignes.', 40)).toBe('Tout tient. En deux lignes.');
  });

  it('is cut at a word, and says so, when none does', () => {
    expect(firstSentences('Une étude qui dure un an', 12)).toBe('Une étude…');
    expect(firstSentences('L’art. 4.2 le prévoit pour tous', 12)).toBe('L’art. 4.2…');
  });

  it('never is longer than asked for, whatever the text', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, most) => {
      expect(firstSentences(text, most).length).toBeLessThanOrEqual(most);
    }));
  });
});
