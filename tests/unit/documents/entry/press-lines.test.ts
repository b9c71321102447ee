import { describe, expect, it } from 'vitest';
import { readPressLines, sameAddress } from '#documents/entry/press-lines';

describe('a pasted list of press returns', () => {
  it('becomes one return a line, whatever the order of date, title and link', () => {
    const text = 'Journal A;12/07/2022;Le Raid des terrils;https://exemple.org/a/123\n\nRadio B\t13 juillet 2022\tRaid\r\nJournal C;https://exemple.org/c;La suite; en bref';
    expect(readPressLines(text)).toEqual([
      { outlet: 'Journal A', date: '12/07/2022', title: 'Le Raid des terrils', link: 'https://exemple.org/a/123' },
      { outlet: 'Radio B', date: '13 juillet 2022', title: 'Raid', link: '' },
      { outlet: 'Journal C', date: '', title: 'La suite, en bref', link: 'https://exemple.org/c' },
    ]);
  });

  it('knows one article under two addresses, and two articles under one page', () => {
    expect(sameAddress('http://www.exemple.org/a/123/')).toBe(sameAddress('https://exemple.org/a/123?utm_source=lettre'));
    expect(sameAddress('https://exemple.org/article?id=123')).not.toBe(sameAddress('https://exemple.org/article?id=124'));
    expect(sameAddress('https://exemple.org/lens/a/123')).not.toBe(sameAddress('https://exemple.org/a/123'));
  });
});
