import { describe, expect, it } from 'vitest';

import { hasSource, sourceLines, whenAbsent } from './reference-files';
import { FILE_NAMES, shippedFiles, shippedText } from './shipped-dossier';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** An elided article is no word of its own, nor is each half of a compound name. */
const wordsOf = (text: string): readonly string[] => plain(text).match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/gu) ?? [];

interface Text {
  readonly at: string;
  readonly text: string;
}

/** Every text of a record, with where it stands. */
const textsIn = (value: unknown, at = ''): readonly Text[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
};

const texts = shippedFiles().flatMap((file) => textsIn(file));

// Titles of the convention are kept as written: they are what everyone calls its goals by.
const isTitle = ({ at }: Text): boolean => /^\.tables\.(goals|objectives|conventions)\.\d+\.title$/u.test(at);
const isQuoted = ({ at }: Text): boolean => at.endsWith('.words');

/** Short names of records and headings may follow the wording of the source further than running text may. */
const longestCopy = ({ at }: Text): number => (/\.(title|label|heading)$/u.test(at) ? 16 : 12);

const runs = (words: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, start) =>
    words.slice(start, start + length).join(' '),
  );

/** Who sat, was represented or absent, who chaired, and who signs for a party. */
const LINES_OF_NAMES = [15, 19, 21, 23, 25, 41, 80, 115, 117, 119, 121, 125, 375, 384, 391, 398, 405, 2518];

/** Names as the decision and the convention write them: « Prénom NOM ». */
const electedIn = (lines: readonly string[]): readonly string[] => {
  const listed = LINES_OF_NAMES.map((line) => lines[line] ?? '');
  const names = listed.join('\n').matchAll(/\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}{2}[\p{Lu}'’-]+(?: \p{Lu}{2}[\p{Lu}-]+)*/gu);
  return [...new Set([...names].map(([name]) => name))];
};

describe.skipIf(!hasSource)(`what is taken from the source${whenAbsent(hasSource, 'the source')}`, () => {
  const source = hasSource ? sourceLines() : [];

  it('is no elected member’s name', () => {
    const elected = electedIn(source);
    expect(elected.length).toBeGreaterThan(80);
    const shipped = plain(FILE_NAMES.map(shippedText).join('\n'));
    expect(elected.filter((name) => shipped.includes(plain(name)))).toEqual([]);
  });

  it('is no surname of one either', () => {
    const surnames = electedIn(source).map((name) => wordsOf(name.slice(name.indexOf(' '))).join(' '));
    const shipped = new Set(texts.flatMap(({ text }) => runs(wordsOf(text), 1)));
    // One surname is also a common word of these documents.
    expect(surnames.filter((surname) => surname !== 'conseil' && shipped.has(surname))).toEqual([]);
  });

  it('is no long sentence, but for quoted words and titles of the convention', () => {
    const all = wordsOf(source.join('\n'));
    const copied = new Set([...runs(all, 13), ...runs(all, 17)]);
    const copies = texts.filter((text) =>
      runs(wordsOf(text.text), longestCopy(text) + 1).some((run) => copied.has(run)),
    );
    expect(copies.filter((text) => !isQuoted(text) && !isTitle(text))).toEqual([]);
  });

  it('stands, where it is quoted, on the lines cited', () => {
    const files = shippedFiles();
    const misquoted = files.flatMap(function quotes(value: unknown): readonly string[] {
      if (typeof value !== 'object' || value === null) return [];
      const { lines, words } = value as { readonly lines?: readonly [number, number]; readonly words?: string };
      if (lines === undefined || words === undefined) return Object.values(value).flatMap(quotes);
      const cited = wordsOf(source.slice(lines[0], lines[1] + 1).join(' ')).join(' ');
      return cited.includes(wordsOf(words).join(' ')) ? [] : [`${String(lines[0])}: ${words}`];
    });
    expect(misquoted).toEqual([]);
  });
});
