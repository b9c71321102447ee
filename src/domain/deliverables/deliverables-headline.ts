import type { Deliverable } from './deliverable';
import type { TransmissionMatrix, TransmissionRow } from './transmission-matrix';

/** Which sentence opens the page of what is handed over. */
export type DeliverablesVariant = 'no_deliverable' | 'none_recorded' | 'all_sent' | 'some_recorded';

/** The numbers of the sentence, which names no funder [F1]: `sent` counts pieces that every recipient has. */
export interface DeliverablesHeadline {
  readonly variant: DeliverablesVariant;
  readonly year: number;
  readonly deliverables: number;
  readonly sent: number;
  readonly begun: number;
  readonly byPeriodicity: Readonly<Record<Deliverable['periodicity'], number>>;
  readonly articles: readonly string[];
}

const isSent = ({ cells, deliverable }: TransmissionRow): boolean => {
  const concerned = cells.filter((cell) => cell.concerned);
  // A recipient who is no funder has no transmission to look at: the piece cannot be said to have reached everyone.
  return deliverable.otherRecipients.length === 0 && concerned.length > 0 && concerned.every((cell) => cell.standing === 'sent');
};

const isBegun = (row: TransmissionRow): boolean =>
  !isSent(row) && row.cells.some((cell) => cell.concerned && cell.standing !== 'not_recorded');

const variantOf = (deliverables: number, sent: number, begun: number): DeliverablesVariant => {
  if (deliverables === 0) return 'no_deliverable';
  if (sent + begun === 0) return 'none_recorded';
  return sent === deliverables ? 'all_sent' : 'some_recorded';
};

const countPeriodicity = (rows: readonly TransmissionRow[]): DeliverablesHeadline['byPeriodicity'] => {
  const counts = { yearly: 0, once: 0, case_by_case: 0, unspecified: 0 };
  for (const { deliverable } of rows) counts[deliverable.periodicity] += 1;
  return counts;
};

/** The computed sentence of a year, from where each piece stands [D1]. */
export const deliverablesHeadline = ({ rows }: TransmissionMatrix, year: number): DeliverablesHeadline => {
  const sent = rows.filter(isSent).length;
  const begun = rows.filter(isBegun).length;
  return {
    variant: variantOf(rows.length, sent, begun),
    year,
    deliverables: rows.length,
    sent,
    begun,
    byPeriodicity: countPeriodicity(rows),
    articles: [...new Set(rows.flatMap(({ deliverable }) => deliverable.article ?? []))].toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: true })),
  };
};
