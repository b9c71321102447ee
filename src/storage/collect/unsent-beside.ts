import Dexie from 'dexie';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { readJournalMark } from '../search/journal-mark';
import { askOnce } from '../workers/conversation';
import { countUnsent } from './unsent';

export interface UnsentRequest {
  readonly database: string;
  readonly dossier: DossierId;
}

/** An entry of more changes is not read in the page. */
const MANY = 300;
/** So many of the last commands are looked at. */
const LATEST = 200;

const holdsMany = async (db: JalonDatabase, dossier: DossierId): Promise<boolean> => {
  const rows = await db.history.where('[dossier+position]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).reverse().limit(LATEST).toArray();
  return rows.some(({ changes = 0 }) => changes > MANY);
};

/** How many activities and planned actions this device did not send yet; after a change of thousands, counted beside the page. A live query follows the journal. */
export const countUnsentBeside = async (db: JalonDatabase, dossier: DossierId): Promise<number> => {
  await readJournalMark(db, dossier);
  if (!(await holdsMany(db, dossier))) return countUnsent(db, dossier);
  // What marks the last sending is no part of the journal.
  await db.meta.get(`sent:${dossier}`);
  const worker = new Worker(new URL('./unsent.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<UnsentRequest, number>(worker, { database: db.name, dossier }, () => 0);
};
