import { diffArrays } from 'diff';
import { piecesOf } from '#domain/report/live-figures/live-figure';
import { comparedForm } from '../compared-form';
import { tidyParts, type WordDifference } from './tidy-parts';

/** A text as it is printed: its live figures in words. */
export type Printed = (text: string) => string;

export interface WordDifferences {
  readonly parts: readonly WordDifference[];
  /** The second text as the record would keep it: what is the same is as it was typed there, its live figures live. */
  readonly restored: string;
  /** Live figures, as printed, that would be plain words. */
  readonly lostFigures: readonly string[];
}

interface Token {
  readonly form: string;
  /** As a reader sees it. */
  readonly shown: string;
  readonly typed: string;
  /** The rank of the live figure that it is a word of. */
  readonly figure?: number;
}

interface FigureWords {
  readonly typed: string;
  readonly shown: string;
  readonly words: number;
}

const WORDS = /\s+|[\p{L}\p{N}\p{M}_'’]+|./gsu;

/** A paragraph's end is a word of its own, which a space is not. */
const formOf = (word: string): string => (/\n{2,}/u.test(word) ? '¶' : /^\s+$/u.test(word) ? ' ' : comparedForm(word));

const tokensOf = (text: string): readonly Token[] =>
  (text.match(WORDS) ?? []).flatMap((word) => {
    const form = formOf(word);
    return form === '' ? [] : [{ form, shown: word, typed: word }];
  });

/** No-break spaces are print's, which puts them back. */
const typedSpaces = (text: string): string => text.replace(/[\u00a0\u202f\u2007]/gu, ' ');

const recordTokens = (text: string, printed: Printed): { readonly tokens: readonly Token[]; readonly figures: readonly FigureWords[] } => {
  const figures: FigureWords[] = [];
  const tokens = piecesOf(text).flatMap((piece): readonly Token[] => {
    if (piece.type === 'words') return tokensOf(piece.text);
    const shown = printed(piece.text);
    const words = tokensOf(shown).map((token) => ({ ...token, figure: figures.length }));
    figures.push({ typed: piece.text, shown, words: words.length });
    return words;
  });
  return { tokens, figures };
};

/** Two texts that have less than this in common are one replaced by the other: looking further would take long, and show crumbs. */
const FURTHEST = 4000;

interface Aligned {
  readonly type: WordDifference['type'];
  readonly tokens: readonly Token[];
}

const aligned = (before: readonly Token[], after: readonly Token[]): readonly Aligned[] => {
  const parts = diffArrays([...before], [...after], { comparator: (left, right) => left.form === right.form, maxEditLength: FURTHEST });
  if (parts === undefined) return [{ type: 'removed', tokens: before }, { type: 'added', tokens: after }];
  let at = 0;
  return parts.map(({ added, removed, count, value }): Aligned => {
    if (added) return { type: 'added', tokens: value };
    at += count;
    return { type: removed ? 'removed' : 'same', tokens: before.slice(at - count, at) };
  });
};

/** The figures all of whose words are kept together. */
const keptFigures = (parts: readonly Aligned[], figures: readonly FigureWords[]): ReadonlySet<number> =>
  new Set(
    parts.flatMap(({ type, tokens }) => {
      if (type !== 'same') return [];
      const counts = new Map<number, number>();
      for (const { figure } of tokens) if (figure !== undefined) counts.set(figure, (counts.get(figure) ?? 0) + 1);
      return [...counts].filter(([figure, count]) => figures[figure]?.words === count).map(([figure]) => figure);
    }),
  );

const restoredPart = ({ type, tokens }: Aligned, kept: ReadonlySet<number>, figures: readonly FigureWords[]): string => {
  if (type === 'removed') return '';
  if (type === 'added') return typedSpaces(tokens.map(({ typed }) => typed).join(''));
  return tokens
    .map(({ figure, typed }, index) => {
      if (figure === undefined || !kept.has(figure)) return figure === undefined ? typed : typedSpaces(typed);
      return tokens[index - 1]?.figure === figure ? '' : (figures[figure]?.typed ?? '');
    })
    .join('');
};

/** What changed from a text of the record to one that came back, word by word; paragraphs are parted by an empty line in both. */
export const wordDifferences = (before: string, after: string, printed: Printed): WordDifferences => {
  const { tokens, figures } = recordTokens(before, printed);
  const parts = aligned(tokens, tokensOf(after));
  const kept = keptFigures(parts, figures);
  return {
    parts: tidyParts(parts.filter((part) => part.tokens.length > 0).map((part) => ({ type: part.type, text: part.tokens.map(({ shown }) => shown).join('') }))),
    restored: parts.map((part) => restoredPart(part, kept, figures)).join(''),
    lostFigures: figures.flatMap(({ shown }, figure) => (kept.has(figure) ? [] : [shown])),
  };
};
