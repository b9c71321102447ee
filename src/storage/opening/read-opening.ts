import type { DossierId } from '#domain/record/id';
import type { Canaries, Canary } from '../canary/canary';
import { isOpenedAnyway } from '../canary/opened-anyway';
import { lastClock } from '../canary/take-canary';
import type { JalonDatabase } from '../database';
import { errorName } from './database-errors';

/** What stands in the database when it opens. */
export type Opening =
  | { readonly state: 'nothing-yet' }
  /** The last dossier was deleted on purpose: none comes back by itself. */
  | { readonly state: 'emptied' }
  | { readonly state: 'dossier'; readonly dossier: DossierId }
  /** This browser remembers more than the database holds; `remains` when a part of the dossier is still there. */
  | { readonly state: 'missing'; readonly known: readonly Canary[]; readonly remains: DossierId | undefined };

/** What the database says of a dossier, in one transaction with which dossier is open. */
const look = (db: JalonDatabase, guess: DossierId | undefined) =>
  db.transaction('r', db.meta, db.records('dossiers'), db.journal, async () => {
    const presence = async (dossier: DossierId) => {
      const [record, clock] = await Promise.all([db.records('dossiers').get([dossier, dossier]), lastClock(db, dossier)]);
      return { dossier, found: record !== undefined, clock };
    };
    const [row, guessed] = await Promise.all([db.meta.get('current-dossier'), guess && presence(guess)]);
    const named = row?.key === 'current-dossier' ? row.value : (await db.records('dossiers').toCollection().first())?.id;
    if (named === undefined || named === guessed?.dossier) return guessed && { ...guessed, named: named !== undefined };
    return { ...(await presence(named)), named: true };
  });

const judge = async (db: JalonDatabase, canaries: Canaries, known: readonly Canary[]): Promise<Opening> => {
  const seen = await look(db, known[0]?.dossier);
  if (seen === undefined) return { state: (await db.meta.get('emptied')) === undefined ? 'nothing-yet' : 'emptied' };
  const { dossier, found, clock, named } = seen;
  const canary = canaries.of(dossier);
  const whole = found && named && (canary === undefined || clock >= canary.clock);
  if (whole || (found && isOpenedAnyway(dossier))) return { state: 'dossier', dossier };
  return { state: 'missing', known: canary === undefined ? known : [canary], remains: found ? dossier : undefined };
};

/**
 * Opens the database and says which dossier to show, or that what this browser remembers is not there. It reads next to
 * nothing, since the first page waits for it; the records are counted once that page is shown.
 */
export const readOpening = async (db: JalonDatabase, canaries: Canaries): Promise<Opening> => {
  const known = canaries.all();
  db.mayCreate = known.length === 0;
  try {
    return await judge(db, canaries, known);
  } catch (error) {
    if (errorName(error) !== 'DatabaseVanished') throw error;
    return { state: 'missing', known, remains: undefined };
  }
};
