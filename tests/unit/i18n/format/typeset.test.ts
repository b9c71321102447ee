import { describe, expect, it } from 'vitest';
import { quotedWords, spaced, typeset, typesetCatalogue } from '#i18n/format/typeset';

describe('French print', () => {
  it('puts a narrow no-break space before ; : ! ? » % € and after «', () => {
    expect(spaced('« Quoi ? » : 12 % ; 3 €')).toBe('«\u202fQuoi\u202f?\u202f»\u202f: 12\u202f%\u202f; 3\u202f€');
  });

  it('leaves the words of the record as they were written', () => {
    expect(spaced("L'œuvre = 3 x 4")).toBe("L'œuvre = 3 x 4");
  });

  it('typesets every message of a catalogue, those that are computed too', () => {
    const { title, count } = typesetCatalogue({ title: 'L\'année : 2022', count: (n: number) => `${String(n)} activités !` }, typeset);
    expect(title).toBe('L’année\u202f: 2022');
    expect(count(3)).toBe('3 activités\u202f!');
  });

  it('quotes a document without the marks of its transcription', () => {
    expect(quotedWords('**679 464 €** pour le 10^{ème} anniversaire, 70^e')).toBe('679\u202f464\u202f€ pour le 10ème anniversaire, 70e');
  });
});
