import { foldText } from '../activities/folded-text';
import type { Commune } from './commune';

/** The official names write these words in full; signs, notes and older lists do not. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['lez', 'les'],
]);

const SHORT = new RegExp(`\\b(?:${[...IN_FULL.keys()].join('|')})\\b`, 'gu');

const loose = (text: string): string => foldText(text).replace(/\bs\//gu, 'sur ').replace(/[^a-z0-9]+/gu, ' ').trim();

const inFull = (words: string): string => words.replace(SHORT, (word) => IN_FULL.get(word) ?? word);

/** A place's name as it is compared: « St Étienne » and « Saint-Etienne », « Bruille-les-… » and « Bruille-lez-… » are one. */
export const placeKey = (text: string): string => inFull(loose(text));

/** The communes ready to be found by name or by code; made once for a list. */
export interface CommuneIndex {
  readonly communes: readonly Commune[];
  /** One a commune, in the same order; a space first, so that a word's start is found alike anywhere. */
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly Commune[]>;
  /** Communes of today only. */
  readonly byCode: ReadonlyMap<string, Commune>;
}

export const indexCommunes = (communes: readonly Commune[]): CommuneIndex => {
  const keys = communes.map(({ name }) => placeKey(name));
  const byKey = new Map<string, Commune[]>();
  communes.forEach((commune, rank) => {
    const key = keys[rank] ?? '';
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [commune]);
    else same.push(commune);
  });
  const today = communes.filter(({ within }) => within === undefined);
  return { communes, keys: keys.map((key) => ` ${key}`), byKey, byCode: new Map(today.map((commune) => [commune.code, commune])) };
};

/** The code that was typed; a sheet eats the first 0 of the Ain, so four digits are read as if it were there [C11]. */
const typedCode = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (/^\d{4}$/u.test(code)) return `0${code}`;
  return /^(?:\d{2}|2[AB])\d{3}$/u.test(code) ? code : undefined;
};

/** What may start like the words typed: the last one may be a word cut short (« st » of Steenvoorde) or short for another (Saint). */
const startsOf = (text: string): readonly string[] => {
  const [, before = '', last = ''] = /^(.* )?(\S+)$/u.exec(loose(text)) ?? [];
  return last === '' ? [] : [...new Set([inFull(before) + last, inFull(before + last)])];
};

/** How well a key answers: 0 the whole name, 1 its start, 2 the start of a later word; undefined when it does not. */
const closeness = (key: string, starts: readonly string[]): number | undefined => {
  let best: number | undefined;
  for (const start of starts) {
    const at = key.indexOf(` ${start}`);
    if (at === -1) continue;
    const found = at > 0 ? 2 : key.length === start.length + 1 ? 0 : 1;
    if (best === undefined || found < best) best = found;
  }
  return best;
};

const CLOSENESSES = 3;

/** Positions of a list in alphabetical order, communes of today before former ones. */
const inOrder = ({ communes, keys }: CommuneIndex, positions: readonly number[]): readonly number[] => {
  const isFormer = (position: number): number => Number(communes[position]?.within !== undefined);
  const byKey = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return positions.toSorted((left, right) => isFormer(left) - isFormer(right) || byKey(keys[left] ?? '', keys[right] ?? '') || left - right);
};

/**
 * The communes whose name or code starts with what is typed, at most so many: those of the given départements first,
 * then the closest names, those of today before former ones, in alphabetical order.
 */
export const findCommunes = (index: CommuneIndex, text: string, own: ReadonlySet<string>, most: number): readonly Commune[] => {
  const code = typedCode(text);
  if (code !== undefined) return index.communes.filter((commune) => commune.code === code);
  const starts = startsOf(text);
  if (starts.length === 0) return [];
  const ranks: number[][] = Array.from({ length: 2 * CLOSENESSES }, () => []);
  index.communes.forEach(({ department }, position) => {
    const close = closeness(index.keys[position] ?? '', starts);
    if (close !== undefined) ranks[close + (own.has(department.code) ? 0 : CLOSENESSES)]?.push(position);
  });
  const found: number[] = [];
  for (const rank of ranks) {
    if (found.length < most) found.push(...inOrder(index, rank).slice(0, most - found.length));
  }
  return found.flatMap((position) => index.communes[position] ?? []);
};
