import { describe, expect, it } from 'vitest';
import { rowsOf } from '#features/presentation/slide-row';
import { linesOf } from '#features/presentation/text-lines';

const setting = { size: 32, width: 856 };

const long = Array.from({ length: 400 }, (_, index) => `mot${String(index)}`).join(' ');

describe('how a text breaks on a slide', () => {
  it('keeps every word, in its order', () => {
    expect(linesOf(long, setting).join(' ').replace(/\s+/gu, ' ').trim()).toBe(long);
  });

  it('takes more lines in a narrower column, and for a word that is longer than the line', () => {
    expect(linesOf('Étude des aires d’influence paysagère', setting)).toHaveLength(1);
    expect(linesOf('Étude des aires d’influence paysagère', { size: 32, width: 300 }).length).toBeGreaterThan(1);
    expect(linesOf('a'.repeat(200), setting).length).toBeGreaterThan(3);
  });
});

describe('a line of a slide', () => {
  it('is one row, higher where its text or its end needs more lines', () => {
    const [short, two] = ['Atelier', 'Comités locaux Valenciennois, Douaisis, Lensois et Béthunois réunis en séance'].map((text) => rowsOf({ key: 'a', text }, 856));
    expect([short?.length, two?.length]).toEqual([1, 1]);
    expect(two?.[0]?.height).toBeGreaterThan(short?.[0]?.height ?? 0);
  });

  it('goes on in other rows when it is longer than a slide could hold, and no word is lost', () => {
    const rows = rowsOf({ key: 'a', text: long, aside: 'mars 2023' }, 856);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ text }) => text).join(' ').replace(/\s+/gu, ' ')).toBe(long);
    expect(rows.map(({ aside }) => aside ?? null)).toEqual(['mars 2023', ...rows.slice(1).map(() => null)]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
