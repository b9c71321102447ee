import type { DossierContent } from '#domain/dossier/dossier-file';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { countActivities } from '#domain/results/counted-activity';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { digestRows } from '../digests/digest-buckets';
import { measureRows } from '../digests/keep-digests';
import { appendToJournal } from '../journal';
import { errorName } from '../opening/database-errors';

export type LoadRefusal =
  | { readonly code: 'dossier-exists' }
  | { readonly code: 'not-saved'; readonly error: string };

const loaded = async (db: JalonDatabase, dossier: DossierId): Promise<boolean> =>
  (await db.records('dossiers').get([dossier, dossier])) !== undefined;

/** Where a dossier comes from, as its journal will say. */
export interface Baseline {
  readonly from: string;
  /** A dossier that was typed or copied here is no load of a file. */
  readonly command?: 'load-dossier' | 'create-dossier' | 'duplicate-dossier';
  /** Which edition of the shipped dossier it is. */
  readonly version?: string;
}

/** States in the journal what a dossier starts from. Must run in the transaction that writes it. */
export const tellBaseline = async (db: JalonDatabase, { dossier, tables }: DossierContent, { from, command = 'load-dossier', version }: Baseline): Promise<void> => {
  const counts = Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].length]));
  const author = command === 'load-dossier' ? undefined : await readAuthor(db);
  await appendToJournal(db, {
    dossier,
    command,
    baseline: { counts, from, ...(version !== undefined && { version }) },
    changes: [],
    ...(author !== undefined && { author }),
  });
};

const writeAll = async (db: JalonDatabase, { dossier, tables }: DossierContent, baseline: Baseline): Promise<void> => {
  for (const name of TABLE_NAMES) await db.table(name).bulkAdd([...tables[name]]);
  await db.digests.bulkAdd([...digestRows(dossier, countActivities(tables.activities))]);
  await db.measureIndex.bulkAdd(tables.activities.flatMap(measureRows));
  await tellBaseline(db, { dossier, tables }, baseline);
  await db.meta.put({ key: 'current-dossier', value: dossier });
  await db.meta.delete('emptied');
};

/**
 * Stores a dossier as it was shipped or opened from a file (`from` names which), with what is derived from it, in one
 * transaction, and makes it the current one. It is a baseline: the journal states it, undo does not take it back.
 * A dossier already stored is never written over.
 */
export const loadBaseline = async (
  db: JalonDatabase,
  content: DossierContent,
  from: string | Baseline,
): Promise<Result<DossierId, LoadRefusal>> => {
  try {
    const existed = await db.transaction('rw', db.tables, async () => {
      if (await loaded(db, content.dossier)) return true;
      await writeAll(db, content, typeof from === 'string' ? { from } : from);
      return false;
    });
    return existed ? refused({ code: 'dossier-exists' }) : done(content.dossier);
  } catch (error) {
    // Read again before anyone is told: a transaction that was rejected may still have been written.
    if (await loaded(db, content.dossier).catch(() => false)) return done(content.dossier);
    return refused({ code: 'not-saved', error: errorName(error) });
  }
};
