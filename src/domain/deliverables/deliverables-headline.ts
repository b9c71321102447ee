import type { Deliverable } from './deliverable';
import type { TransmissionMatrix, TransmissionRow } from './transmission-matrix';
import type { Standing } from './transmission-standing';

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

/** Where the piece stands with each one who waits for it, funder or not. */
const standingsOf = ({ cells, others }: TransmissionRow): readonly Standing[] => [
  ...cells.flatMap((cell) => (cell.concerned ? [cell.standing] : [])),
  ...others.map(({ standing }) => standing),
];

const isSent = (row: TransmissionRow): boolean => {
  const standings = standingsOf(row);
  return standings.length > 0 && standings.every((standing) => standing === 'sent');
};

const isBegun = (row: TransmissionRow): boolean => !isSent(row) && standingsOf(row).some((standing) => standing !== 'not_recorded');

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
