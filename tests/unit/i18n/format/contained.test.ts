import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contained } from '#i18n/format/contained';

/** Letters of both directions among every mark that turns them, halves of pairs, and what has no shape. */
const textOfMarks = fc.string({ unit: fc.constantFrom('a', 'é', 'ש', ' ', '\n', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ud83d', '\udc00', '🚲', '\u0000', '\u001b', '\u007f', '\u0085', '\uffff'), maxLength: 40 });

describe('a text of the record among other words', () => {
  it('turns back what it turned round, innermost first', () => {
    expect(contained('De droite \u202eà gauche')).toBe('De droite \u202eà gauche\u202c');
    expect(contained('\u2067un \u202bdeux')).toBe('\u2067un \u202bdeux\u202c\u2069');
    expect(contained('\u2067un \u202bdeux\u2069 trois')).toBe('\u2067un \u202bdeux\u2069 trois');
    expect(contained('\u202eun\u202c deux')).toBe('\u202eun\u202c deux');
  });

  it('leaves nothing open, nothing without a shape, and its other signs as they were', () => {
    fc.assert(
      fc.property(textOfMarks, (text) => {
        const shown = contained(text);
        expect(contained(shown)).toBe(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\u0000\u001b\u007f\u0085\uffff]/u);
        const words = /[aéש \n🚲]/gu;
        expect(shown.match(words)).toEqual(text.match(words));
      }),
    );
  });

  it('is the text itself when it only has words', () => {
    for (const text of ['', 'Fête du fleuve', 'שלום', 'Zéro\u200blargeur', '👨\u200d👩\u200d👧']) expect(contained(text)).toBe(text);
  });
});
