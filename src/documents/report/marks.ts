import type { ReportPlace } from '#domain/report/report';

/** What a paragraph of a report was written from: a text that the record keeps, which a corrected report can change. */
export type MarkedText = { readonly type: 'activity'; readonly id: string } | { readonly type: 'introduction'; readonly place: ReportPlace };

/** The text and which of its paragraphs, from 0. */
export interface Mark {
  readonly text: MarkedText;
  readonly paragraph: number;
}

const KINDS = { a: 'activity', g: 'goal', o: 'objective' } as const;

const letterOf = ({ text }: Mark): string => {
  if (text.type === 'activity') return 'a';
  return text.place.type === 'goal' ? 'g' : 'o';
};

const bare = (id: string): string => id.replaceAll('-', '');

/**
 * The name of a bookmark for one paragraph: beginning with `_`, so that Word hides it, and of 40 characters at most, as Word asks
 * (ECMA-376, 17.13.6.2).
 */
export const markName = (mark: Mark): string => {
  const { text, paragraph } = mark;
  if (text.type === 'introduction' && text.place.type === 'part') return `_jp_${text.place.part}_${String(paragraph)}`;
  const id = text.type === 'activity' ? text.id : text.place.type === 'part' ? '' : text.place.id;
  return `_j${letterOf(mark)}${bare(id)}_${String(paragraph)}`;
};

const withDashes = (digits: string): string => [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');

const OF_RECORD = /^_j(?<kind>[ago])(?<id>[0-9a-f]{32})_(?<paragraph>\d+)$/u;
const OF_PART = /^_jp_(?<part>[a-z_]+)_(?<paragraph>\d+)$/u;

const placeOf = (kind: 'goal' | 'objective', id: string): ReportPlace => ({ type: kind, id }) as ReportPlace;

/** Reads the name of a bookmark; null for one that no report of ours gave. Whether its record exists is for the caller to see. */
export const readMark = (name: string): Mark | null => {
  const record = OF_RECORD.exec(name)?.groups;
  if (record !== undefined) {
    const kind = KINDS[record['kind'] as keyof typeof KINDS];
    const id = withDashes(record['id'] ?? '');
    return { text: kind === 'activity' ? { type: 'activity', id } : { type: 'introduction', place: placeOf(kind, id) }, paragraph: Number(record['paragraph']) };
  }
  const part = OF_PART.exec(name)?.groups;
  if (part === undefined) return null;
  return { text: { type: 'introduction', place: { type: 'part', part: part['part'] } as ReportPlace }, paragraph: Number(part['paragraph']) };
};
