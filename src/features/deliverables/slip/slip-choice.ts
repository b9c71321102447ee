import { sendingDays, type Recipient } from '#domain/deliverables/transmission-slip';
import type { CivilDay } from '#domain/periods/partial-date';
import type { FunderId } from '#domain/record/id';
import type { DeliverablesYear } from '../deliverables-year';

/** A recipient as a value of a list; a name is told from an id by what comes before it. */
export type RecipientKey = `funder:${FunderId}` | `other:${string}`;

export const recipientOf = (key: RecipientKey): Recipient =>
  key.startsWith('funder:') ? { funder: key.slice('funder:'.length) as FunderId } : { otherRecipient: key.slice('other:'.length) };

/** Everyone whom a piece of the year concerns: funders in their order, then the others. */
export const recipientKeys = ({ funders, matrix }: DeliverablesYear): readonly RecipientKey[] => {
  const others = new Set(matrix.rows.flatMap((row) => row.others.map(({ otherRecipient }) => otherRecipient)));
  return [...funders.map(({ id }): RecipientKey => `funder:${id}`), ...[...others].map((name): RecipientKey => `other:${name}`)];
};

/** The days on which something was sent to them, the latest first. */
export const daysFor = ({ matrix }: DeliverablesYear, key: RecipientKey): readonly CivilDay[] => sendingDays(matrix.rows, recipientOf(key)).toReversed();
