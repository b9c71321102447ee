import type { FigureFault } from '#domain/measures/figure-fault';
import type { Figure } from '#domain/measures/figure';
import type { Qualifier } from '#domain/measures/qualifiers';
import { done, refused, type Result } from '#domain/record/result';
import { numberOfWord, roundNumberOf } from './number-words';
import { readWrittenNumber, type NumberQuestion } from './written-number';

/** A figure as it was understood: how many, how sure, and the words that follow it. */
export interface WrittenFigure {
  readonly figure: Figure;
  /** What it counts, as written: « coureurs »; empty when nothing follows. */
  readonly unit: string;
  /** What the writing leaves open: a dot that may be of thousands, a factor « M » with nothing that it multiplies. */
  readonly question?: NumberQuestion | 'unit-missing';
}

const SPACES = /[\s\u00a0\u202f\u2009\u2007]+/gu;

const NUMBER = String.raw`[-−]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|[-−]?\d+(?:[.,]\d+)*(?:[eE]\+?\d+)?`;

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, mille: 1e3, milliers: 1e3, M: 1e6, million: 1e6, millions: 1e6, Md: 1e9, Mds: 1e9, milliard: 1e9, milliards: 1e9 };

/** « k » and « M » are factors before €, or alone; « 30 m » is metres and « 12 km » kilometres. */
const FACTOR = /^(?<factor>Mds?|milliards?|millions?|milliers|mille|[kKM])(?=$|[ €])\s*(?<rest>.*)$/u;
const FACTOR_STUCK = /^(?<factor>Mds?|[kKM])(?<rest>€.*)$/u;

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:environ|env\.?|about|around|approximately|pr[eè]s d(?:e |['’])|autour d(?:e |['’])|de l['’]ordre d(?:e |['’])|quelque |[aà] peu pr[eè]s|approximativement|~|≈)\s*/iu, 'about'],
  [/^(?:plus d(?:e |['’])|more than|over |at least|\+ ?de |au moins|au minimum|minimum|min\.|au-del[aà] d(?:e |['’])|>=?|≥|\+ ?(?=\d))\s*/iu, 'at_least'],
  [/^(?:moins d(?:e |['’])|less than|fewer than|at most|up to|au plus|au maximum|maximum|max\.|jusqu['’][aà]|<=?|≤)\s*/iu, 'at_most'],
];

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:environ|env\.?|[aà] peu pr[eè]s|approximativement)(?:\s+|$)/iu, 'about'],
  [/^(?:\+|et plus|ou plus|au moins|au minimum|minimum|min\.)(?:\s+|$)/iu, 'at_least'],
  [/^(?:et moins|ou moins|au plus|au maximum|maximum|max\.)(?:\s+|$)/iu, 'at_most'],
];

interface Qualified {
  readonly qualifier: Qualifier | undefined;
  readonly rest: string;
}

const qualify = (text: string, patterns: typeof BEFORE): Qualified => {
  for (const [pattern, qualifier] of patterns) {
    if (pattern.test(text)) return { qualifier, rest: text.replace(pattern, '') };
  }
  return { qualifier: undefined, rest: text };
};

interface Amount {
  readonly value: number;
  readonly round: boolean;
  readonly rest: string;
  readonly factor: number;
  readonly question?: NumberQuestion;
}

const LEADING_NUMBER = new RegExp(`^(${NUMBER})\\s*(.*)$`, 'u');

const withFactor = (value: number, rest: string, question: NumberQuestion | undefined): Amount => {
  const groups = (FACTOR_STUCK.exec(rest) ?? FACTOR.exec(rest))?.groups;
  const factor = groups === undefined ? 1 : (FACTORS[groups['factor'] ?? ''] ?? 1);
  // A decimal fraction times a power of ten is whole again only when rounded: 2.3 × 10⁶.
  const scaled = factor === 1 ? value : Math.round(value * factor * 100) / 100;
  return { value: scaled, factor, round: false, rest: groups?.['rest'] ?? rest, ...(question !== undefined && { question }) };
};

const leadingDigits = (text: string, count: boolean): Result<Amount, FigureFault> => {
  const [, number, rest] = LEADING_NUMBER.exec(text) ?? [];
  if (number === undefined || rest === undefined) return refused('no-number');
  const read = readWrittenNumber(number, count);
  if (!read.ok) return refused(read.reason === 'lost-digits' ? 'lost-digits' : 'no-number');
  if (read.value.value < 0) return refused('negative');
  return done(withFactor(read.value.value, rest, read.value.question));
};

/** « une trentaine de… », « deux centaines », « trois ». */
const leadingWords = (text: string): Result<Amount, FigureFault> => {
  const [first = '', second = '', ...others] = text.split(' ');
  if (/^(?:quelques|plusieurs|nombreux|nombreuses|des)$/iu.test(first)) return refused('vague');
  const times = numberOfWord(first);
  const round = roundNumberOf(second);
  if (times === undefined) {
    const alone = roundNumberOf(first);
    return alone === undefined ? refused('no-number') : done({ value: alone, round: true, factor: 1, rest: [second, ...others].join(' ').trim() });
  }
  if (round !== undefined) return done({ value: times * round, round: true, factor: 1, rest: others.join(' ') });
  return done({ value: times, round: false, factor: 1, rest: [second, ...others].join(' ').trim() });
};

const leadingAmount = (text: string, count: boolean): Result<Amount, FigureFault> =>
  /^[-−]?\d/u.test(text) ? leadingDigits(text, count) : leadingWords(text);

const ARTICLE = /^(?:de |d['’]|du |des )\s*/iu;

const RANGE = new RegExp(String.raw`^(?:entre |de |between |from )?(${NUMBER})\s*(?:à|et|to|and|[-–—])\s*(${NUMBER})\s*(.*)$`, 'iu');

/** « 1 500 à 2 000 », « entre 20 et 30 », « 20-30 »; null when the text is no range. */
const readRange = (text: string, count: boolean): Result<WrittenFigure, FigureFault> | null => {
  const [, from, to, rest] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined || rest === undefined) return null;
  const low = leadingDigits(from, count);
  const high = leadingDigits(`${to} ${rest}`.trim(), count);
  if (!low.ok) return low;
  if (!high.ok) return high;
  const { factor } = high.value;
  const first = factor > 1 && low.value.value < high.value.value / factor ? low.value.value * factor : low.value.value;
  if (first > high.value.value) return refused('reversed');
  return done({ figure: { qualifier: 'exact', low: first, high: high.value.value }, unit: high.value.rest.replace(ARTICLE, '') });
};

const questionOf = ({ question, factor, rest }: Amount): WrittenFigure['question'] =>
  question ?? (factor >= 1e6 && rest.trim() === '' ? 'unit-missing' : undefined);

/**
 * Understands a figure as people write it: « plus de 150 personnes », « une trentaine », « 1 500 à 2 000 », « 73,5 M€ ».
 * `count` says that whole things are counted. Nothing is guessed without being said: `question` names what is left open.
 */
export const readWrittenFigure = (written: string, count = true): Result<WrittenFigure, FigureFault> => {
  const text = written.normalize('NFC').replace(SPACES, ' ').trim();
  if (text === '') return refused('empty');
  const before = qualify(text, BEFORE);
  const range = readRange(before.rest, count);
  if (range !== null) {
    return range.ok ? done({ ...range.value, figure: { ...range.value.figure, qualifier: before.qualifier ?? 'exact' } }) : range;
  }
  const amount = leadingAmount(before.rest, count);
  if (!amount.ok) return amount;
  const { value, round, rest } = amount.value;
  const after = qualify(rest, AFTER);
  const qualifier = before.qualifier ?? after.qualifier ?? (round ? 'about' : 'exact');
  const question = questionOf(amount.value);
  return done({
    figure: { qualifier, low: value, high: value },
    unit: after.rest.replace(ARTICLE, '').trim(),
    ...(question !== undefined && { question }),
  });
};
