import type { ActivityStatus } from '#domain/activities/statuses';
import type { Sized } from '#domain/reviews/presentation/fit-blocks';
import { SLIDE } from './slide-metrics';
import { linesOf, widthOfText } from './text-lines';

/** What a line of a slide says, before its height is known. */
export interface Told {
  readonly key: string;
  readonly text: string;
  /** At its end: what became of it, who follows it up, or when it is due. */
  readonly aside?: string | undefined;
  /** The end tells no result. */
  readonly quiet?: boolean;
  readonly status?: ActivityStatus;
}

export interface SlideRow extends Told, Sized {}

const { size, line, around } = SLIDE.row;

/** Bold where it tells a result: a little wider than its letters. */
const widthOfAside = (aside: string | undefined, width: number): number =>
  aside === undefined || aside === '' ? 0 : Math.min(widthOfText(aside, { size }) * 1.05, width * SLIDE.aside) + 28;

const heightOf = (lines: number): number => lines * line + around;

/** A line as the rows that it takes in a column: one, unless it is longer than any row may be. */
export const rowsOf = (told: Told, width: number): readonly SlideRow[] => {
  const room = width - widthOfAside(told.aside, width) - (told.status === undefined ? 0 : 48);
  const lines = linesOf(told.text, { size, width: room });
  const ends = told.aside === undefined ? 0 : linesOf(told.aside, { size, width: width * SLIDE.aside - 14 }).length;
  if (lines.length <= SLIDE.rowLines) return [{ ...told, height: heightOf(Math.max(lines.length, ends)) }];
  const parts = Array.from({ length: Math.ceil(lines.length / SLIDE.rowLines) }, (_, index) => lines.slice(index * SLIDE.rowLines, (index + 1) * SLIDE.rowLines));
  return parts.map((part, index) => ({ ...told, key: `${told.key} ${String(index)}`, text: part.join(' ').trim(), height: heightOf(Math.max(part.length, index === 0 ? ends : 0)), ...(index > 0 && { aside: undefined }) }));
};
