import type { CivilDay } from '../periods/partial-date';
import type { Deliverable, Transmission } from './deliverable';
import type { TransmissionRow } from './transmission-matrix';
import { inSendingOrder } from './transmission-standing';

/** Who a slip is made out to: a funder by id, or someone who is none, by name. */
export type Recipient = Pick<Transmission, 'funder' | 'otherRecipient'>;

/** One line of a slip: a piece with one of its sendings, or with none that is recorded. */
export interface SlipLine {
  readonly deliverable: Deliverable;
  readonly sent: Transmission | null;
}

/** What is still being prepared has not been handed over. */
const handedOver = ({ cells, others }: TransmissionRow, { funder, otherRecipient }: Recipient): readonly Transmission[] | null => {
  const own = otherRecipient === undefined ? cells.find((cell) => cell.concerned && cell.funder === funder) : others.find((cell) => cell.otherRecipient === otherRecipient);
  if (own === undefined || !('latest' in own)) return null;
  return inSendingOrder([...own.earlier, ...(own.latest === null ? [] : [own.latest])]).filter(({ state }) => state !== 'preparing');
};

/** The days on which something was sent to a recipient, the oldest first; what came back is no sending. */
export const sendingDays = (rows: readonly TransmissionRow[], recipient: Recipient): readonly CivilDay[] => {
  const sent = rows.flatMap((row) => handedOver(row, recipient) ?? []).filter(({ state }) => state === 'sent' || state === 'partial');
  return [...new Set(sent.flatMap(({ date }) => date ?? []))].toSorted();
};

/**
 * What went to one recipient: on one day, only what was sent then; without a day, every piece of the year that concerns them,
 * those of which nothing is recorded included.
 */
export const transmissionSlip = (rows: readonly TransmissionRow[], recipient: Recipient, day: CivilDay | null): readonly SlipLine[] =>
  rows.flatMap((row): readonly SlipLine[] => {
    const { deliverable } = row;
    const all = handedOver(row, recipient);
    if (all === null) return [];
    const sent = day === null ? all : all.filter(({ state, date }) => date === day && (state === 'sent' || state === 'partial'));
    return sent.length === 0 && day === null ? [{ deliverable, sent: null }] : sent.map((one) => ({ deliverable, sent: one }));
  });
