import type { DossierContent } from '#domain/dossier/dossier-file';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { countActivities } from '#domain/results/counted-activity';
import type { JalonDatabase } from '../database';
import { digestRows } from '../digests/digest-buckets';
import { measureRows } from '../digests/keep-digests';
import { appendToJournal } from '../journal';
import { errorName } from '../opening/database-errors';

export type LoadRefusal =
  | { readonly code: 'dossier-exists' }
  | { readonly code: 'not-saved'; readonly error: string };

const loaded = async (db: JalonDatabase, dossier: DossierId): Promise<boolean> =>
  (await db.records('dossiers').get([dossier, dossier])) !== undefined;

const writeAll = async (db: JalonDatabase, { dossier, tables }: DossierContent, from: string): Promise<void> => {
  for (const name of TABLE_NAMES) await db.table(name).bulkAdd([...tables[name]]);
  await db.digests.bulkAdd([...digestRows(dossier, countActivities(tables.activities))]);
  await db.measureIndex.bulkAdd(tables.activities.flatMap(measureRows));
  const counts = Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].length]));
  await appendToJournal(db, { dossier, command: 'load-dossier', baseline: { counts, from }, changes: [] });
  await db.meta.put({ key: 'current-dossier', value: dossier });
};

/**
 * Stores a dossier as it was shipped or opened from a file (`from` names which), with what is derived from it, in one
 * transaction, and makes it the current one. It is a baseline: the journal states it, undo does not take it back.
 * A dossier already stored is never written over.
 */
export const loadBaseline = async (
  db: JalonDatabase,
  content: DossierContent,
  from: string,
): Promise<Result<DossierId, LoadRefusal>> => {
  try {
    const existed = await db.transaction('rw', db.tables, async () => {
      if (await loaded(db, content.dossier)) return true;
      await writeAll(db, content, from);
      return false;
    });
    return existed ? refused({ code: 'dossier-exists' }) : done(content.dossier);
  } catch (error) {
    // Read again before anyone is told: a transaction that was rejected may still have been written.
    if (await loaded(db, content.dossier).catch(() => false)) return done(content.dossier);
    return refused({ code: 'not-saved', error: errorName(error) });
  }
};
