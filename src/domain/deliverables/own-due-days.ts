import type { CivilDay } from '../periods/partial-date';
import type { Transmission } from './deliverable';
import { inSendingOrder } from './transmission-standing';

/** A day that a recipient gave for itself, and the transmission that says so. */
export interface OwnDueDay {
  readonly day: CivilDay;
  readonly transmission: Transmission;
}

const recipientOf = ({ funder, otherRecipient }: Transmission): string => funder ?? otherRecipient ?? '';

/**
 * Days asked for by one recipient in place of everyone's, for one piece of one year: what is last recorded with each counts,
 * and a day that two of them gave stands once.
 */
export const ownDueDays = (transmissions: readonly Transmission[]): readonly OwnDueDay[] => {
  const latest = new Map(inSendingOrder(transmissions).map((one) => [recipientOf(one), one]));
  const byDay = new Map<CivilDay, Transmission>();
  for (const one of latest.values()) if (one.due !== undefined && !byDay.has(one.due)) byDay.set(one.due, one);
  return [...byDay].map(([day, transmission]) => ({ day, transmission }));
};
