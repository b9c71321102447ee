import type { Funder } from '../budget/budget';
import { groupBy } from '../record/group-by';
import type { FunderId } from '../record/id';
import type { Deliverable, Transmission } from './deliverable';
import { inSendingOrder, standingOf, type Standing } from './transmission-standing';

/** How far a piece got to someone; `latest` is the last transmission, `earlier` those before it. */
interface Handing {
  readonly standing: Standing;
  readonly latest: Transmission | null;
  readonly earlier: readonly Transmission[];
}

/** Where one piece stands with one funder, or with someone who is none. */
export type TransmissionCell = { readonly funder: FunderId; readonly concerned: false } | ({ readonly funder: FunderId; readonly concerned: true } & Handing);
export type OtherCell = { readonly otherRecipient: string } & Handing;

export interface TransmissionRow {
  readonly deliverable: Deliverable;
  readonly cells: readonly TransmissionCell[];
  /** Recipients who are no funder have no column: those that the piece names, then those that something was sent to. */
  readonly others: readonly OtherCell[];
}

/** Pieces by funder for one year; `recorded` and `expected` count cells, column by column in the order of the funders. */
export interface TransmissionMatrix {
  readonly rows: readonly TransmissionRow[];
  readonly totals: readonly { readonly funder: FunderId; readonly sent: number; readonly expected: number }[];
}

type Key = `${string}/${string}`;
const keyOf = (deliverable: string, funder: string): Key => `${deliverable}/${funder}`;

const handingOf = (transmissions: readonly Transmission[]): Handing => {
  const ordered = inSendingOrder(transmissions);
  const latest = ordered.at(-1) ?? null;
  return { standing: latest === null ? 'not_recorded' : standingOf(latest.state), latest, earlier: ordered.slice(0, -1) };
};

const cellOf = (funder: FunderId, concerned: boolean, transmissions: readonly Transmission[]): TransmissionCell =>
  // What was sent to someone the text does not name was sent all the same.
  !concerned && transmissions.length === 0 ? { funder, concerned: false } : { funder, concerned: true, ...handingOf(transmissions) };

const othersOf = ({ id, otherRecipients }: Deliverable, transmissions: readonly Transmission[]): readonly OtherCell[] => {
  const sent = transmissions.filter(({ deliverable, otherRecipient }) => deliverable === id && otherRecipient !== undefined);
  const names = new Set([...otherRecipients, ...sent.flatMap(({ otherRecipient }) => otherRecipient ?? [])]);
  return [...names].map((name) => ({ otherRecipient: name, ...handingOf(sent.filter(({ otherRecipient }) => otherRecipient === name)) }));
};

/** Each piece against each funder, from the transmissions of the year; without any record a cell is `not_recorded`, never late. */
export const transmissionMatrix = (
  deliverables: readonly Deliverable[],
  funders: readonly Pick<Funder, 'id'>[],
  transmissions: readonly Transmission[],
  year: number,
): TransmissionMatrix => {
  const ofYear = transmissions.filter((transmission) => transmission.year === year);
  const byCell = groupBy(ofYear, ({ deliverable, funder = '' }) => keyOf(deliverable, funder));
  const rows = deliverables.map((deliverable) => ({
    deliverable,
    cells: funders.map(({ id }) => cellOf(id, deliverable.recipients.includes(id), byCell.get(keyOf(deliverable.id, id)) ?? [])),
    others: othersOf(deliverable, ofYear),
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
