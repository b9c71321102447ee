import type { Funder } from '../budget/budget';
import { groupBy } from '../record/group-by';
import type { FunderId } from '../record/id';
import type { Deliverable, Transmission } from './deliverable';
import { inSendingOrder, standingOf, type Standing } from './transmission-standing';

/** Where one piece stands with one funder; `latest` is its last transmission, `earlier` those before it. */
export type TransmissionCell =
  | { readonly funder: FunderId; readonly concerned: false }
  | {
      readonly funder: FunderId;
      readonly concerned: true;
      readonly standing: Standing;
      readonly latest: Transmission | null;
      readonly earlier: readonly Transmission[];
    };

export interface TransmissionRow {
  readonly deliverable: Deliverable;
  readonly cells: readonly TransmissionCell[];
}

/** Pieces by funder for one year; `recorded` and `expected` count cells, column by column in the order of the funders. */
export interface TransmissionMatrix {
  readonly rows: readonly TransmissionRow[];
  readonly totals: readonly { readonly funder: FunderId; readonly sent: number; readonly expected: number }[];
}

type Key = `${string}/${string}`;
const keyOf = (deliverable: string, funder: string): Key => `${deliverable}/${funder}`;

const cellOf = (funder: FunderId, concerned: boolean, transmissions: readonly Transmission[]): TransmissionCell => {
  // What was sent to someone the text does not name was sent all the same.
  if (!concerned && transmissions.length === 0) return { funder, concerned: false };
  const ordered = inSendingOrder(transmissions);
  const latest = ordered.at(-1) ?? null;
  return {
    funder,
    concerned: true,
    standing: latest === null ? 'not_recorded' : standingOf(latest.state),
    latest,
    earlier: ordered.slice(0, -1),
  };
};

/** Each piece against each funder, from the transmissions of the year; without any record a cell is `not_recorded`, never late. */
export const transmissionMatrix = (
  deliverables: readonly Deliverable[],
  funders: readonly Pick<Funder, 'id'>[],
  transmissions: readonly Transmission[],
  year: number,
): TransmissionMatrix => {
  const ofYear = transmissions.filter((transmission) => transmission.year === year);
  const byCell = groupBy(ofYear, ({ deliverable, funder }) => keyOf(deliverable, funder));
  const rows = deliverables.map((deliverable) => ({
    deliverable,
    cells: funders.map(({ id }) => cellOf(id, deliverable.recipients.includes(id), byCell.get(keyOf(deliverable.id, id)) ?? [])),
  }));
  const totals = funders.map(({ id }, index) => {
    const column = rows.flatMap(({ cells }) => cells[index] ?? []);
    return {
      funder: id,
      sent: column.filter((cell) => cell.concerned && cell.standing === 'sent').length,
      expected: column.filter(({ concerned }) => concerned).length,
    };
  });
  return { rows, totals };
};
