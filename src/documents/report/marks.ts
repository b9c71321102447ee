import { REPORT_PARTS, type ReportPart } from '#domain/report/report-parts';
import type { ReportPlace } from '#domain/report/report';

/** What a paragraph of a report was written from: a text that the record keeps, which a corrected report can change. */
export type MarkedText = { readonly type: 'activity'; readonly id: string } | { readonly type: 'introduction'; readonly place: ReportPlace };

/**
 * What a paragraph of a report is: one of a text, from 0, of so many; a line at the head of a text, after which the text begins; or
 * one that the report works out. `printed` is the fingerprint of what it said.
 */
export type Mark =
  | { readonly type: 'paragraph' | 'head'; readonly text: MarkedText; readonly index: number; readonly of: number; readonly printed: string }
  | { readonly type: 'computed'; readonly index: number; readonly printed: string };

/** Two letters and digits count to this; a text of more paragraphs than that is not marked. */
export const MOST_PARAGRAPHS = 1200;

const BASE = 36;

/** A part is named by its rank in the order in which reports came to have them, so that a file written before one was there is still read. */
const LATER_PARTS: readonly ReportPart[] = ['funding', 'named'];

const RANKED_PARTS: readonly ReportPart[] = [...REPORT_PARTS.filter((part) => !LATER_PARTS.includes(part)), ...LATER_PARTS];

const twoDigits = (count: number): string => count.toString(BASE).padStart(2, '0');

/** A UUID in 25 letters and digits: Word tells no capital from a small letter in a name. */
const packed = (id: string): string => BigInt(`0x${id.replaceAll('-', '')}`).toString(BASE).padStart(25, '0');

const numberOf = (letters: string): bigint => Array.from(letters).reduce((sum, letter) => sum * BigInt(BASE) + BigInt(Number.parseInt(letter, BASE)), 0n);

const unpacked = (letters: string): string => {
  const digits = numberOf(letters).toString(16).padStart(32, '0');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
};

const subject = (text: MarkedText): string => {
  if (text.type === 'activity') return `a${packed(text.id)}`;
  const { place } = text;
  if (place.type === 'part') return `p${twoDigits(RANKED_PARTS.indexOf(place.part))}`;
  return `${place.type === 'goal' ? 'g' : 'o'}${packed(place.id)}`;
};

/**
 * The name of a bookmark for one paragraph: beginning with `_`, so that Word hides it, and of 40 characters at most, as Word asks
 * (ECMA-376, 17.13.6.2).
 */
export const markName = (mark: Mark): string => {
  if (mark.type === 'computed') return `_jx${mark.index.toString(BASE)}_${mark.printed}`;
  const rank = mark.type === 'head' ? `z${mark.index.toString(BASE)}` : twoDigits(mark.index);
  return `_j${subject(mark.text)}${rank}${twoDigits(mark.of)}${mark.printed}`;
};

const RECORD = /^_j(?<kind>[ago])(?<id>[0-9a-z]{25})(?<rank>[0-9a-z]{2})(?<of>[0-9a-z]{2})(?<printed>[0-9a-z]{7})$/iu;
const PART = /^_jp(?<part>[0-9a-z]{2})(?<rank>[0-9a-z]{2})(?<of>[0-9a-z]{2})(?<printed>[0-9a-z]{7})$/iu;
const COMPUTED = /^_jx(?<rank>[0-9a-z]{1,6})_(?<printed>[0-9a-z]{7})$/iu;

const GREATEST_ID = 2n ** 128n;

const isUuid = (letters: string): boolean => numberOf(letters) < GREATEST_ID;

const textOf = (kind: string, id: string): MarkedText => {
  if (kind === 'a') return { type: 'activity', id };
  return { type: 'introduction', place: { type: kind === 'g' ? 'goal' : 'objective', id } as ReportPlace };
};

const paragraphOf = (text: MarkedText, rank: string, of: string, printed: string): Mark => {
  const isHead = rank.startsWith('z');
  return { type: isHead ? 'head' : 'paragraph', text, index: Number.parseInt(isHead ? rank.slice(1) : rank, BASE), of: Number.parseInt(of, BASE), printed };
};

/** Reads the name of a bookmark; null for one that no report of ours gave. Whether its record exists is for the caller to see. */
export const readMark = (name: string): Mark | null => {
  const lower = name.toLowerCase();
  const { kind = '', id, rank = '', of = '', printed = '' } = RECORD.exec(lower)?.groups ?? {};
  if (id !== undefined) return isUuid(id) ? paragraphOf(textOf(kind, unpacked(id)), rank, of, printed) : null;
  const ofPart = PART.exec(lower)?.groups;
  if (ofPart !== undefined) {
    const part = RANKED_PARTS[Number.parseInt(ofPart['part'] ?? '', BASE)];
    return part === undefined ? null : paragraphOf({ type: 'introduction', place: { type: 'part', part } }, ofPart['rank'] ?? '', ofPart['of'] ?? '', ofPart['printed'] ?? '');
  }
  const computed = COMPUTED.exec(lower)?.groups;
  return computed === undefined ? null : { type: 'computed', index: Number.parseInt(computed['rank'] ?? '', BASE), printed: computed['printed'] ?? '' };
};
