import type { TableName } from '#domain/dossier/tables';
import type { RecordChange } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { binOf, filesOf, journalOf } from '../backup/dossier-snapshot';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { whenBytesRest } from './bytes-in-use';
import { hashesIn, hashesInDrafts } from './file-hashes';

/** The tables whose records name files by their hash: pieces of evidence, versions that were kept, and the dossier itself for its template. */
const NAMING: readonly TableName[] = ['evidence', 'snapshots', 'dossiers'];

/** What records that name files hold now, in the record and in the bin, and their ids: none of those was purged. */
const readNamed = async (db: JalonDatabase, dossier: DossierId): Promise<{ readonly ids: ReadonlySet<string>; readonly hashes: ReadonlySet<string> }> => {
  const stored = (await Promise.all(NAMING.map((table) => ofDossier(db, table, dossier).toArray()))).flat();
  const removed = await binOf(db, dossier)
    .filter(({ table }) => NAMING.includes(table))
    .toArray();
  return { ids: new Set([...stored, ...removed].map(({ id }) => id)), hashes: new Set(hashesIn(JSON.stringify([stored, removed]))) };
};

/** What the journal can still give back: earlier states of records that were not purged. */
const hashesOfPast = async (db: JalonDatabase, dossier: DossierId, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const hashes = new Set<string>();
  const add = ({ table, id, before, after }: RecordChange): void => {
    if (!NAMING.includes(table) || !ids.has(id)) return;
    for (const hash of hashesIn(JSON.stringify([before, after]))) hashes.add(hash);
  };
  await journalOf(db, dossier).each(({ changes }) => {
    for (const change of changes) add(change);
  });
  return hashes;
};

const collect = (db: JalonDatabase, dossier: DossierId): Promise<number> =>
  db.transaction('rw', [db.fileBytes, ...NAMING.map((table) => db.records(table)), db.bin, db.journal], async () => {
    const keys = await filesOf(db, dossier).primaryKeys();
    const named = await readNamed(db, dossier);
    const drafted = new Set(hashesInDrafts());
    const unnamed = keys.filter(([, hash]) => !named.hashes.has(hash) && !drafted.has(hash));
    // The journal is read only where something might go.
    if (unnamed.length === 0) return 0;
    const past = await hashesOfPast(db, dossier, named.ids);
    const orphans = unnamed.filter(([, hash]) => !past.has(hash));
    await db.fileBytes.bulkDelete(orphans);
    return orphans.length;
  });

/**
 * Frees the bytes of files that nothing can bring back any more: named by no record, no draft, nothing in the bin, and by no past state of
 * a record that is still there or in the bin. Does nothing while a form keeps files. Answers how many files went.
 */
export const collectOrphanBytes = async (db: JalonDatabase, dossier: DossierId): Promise<number> =>
  (await whenBytesRest(() => collect(db, dossier))) ?? 0;
