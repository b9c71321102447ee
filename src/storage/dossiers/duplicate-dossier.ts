import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { readSnapshot } from '../backup/dossier-snapshot';
import { moveDossier } from '../backup/move-dossier';
import { prepareDossier, writeDossier, type PreparedDossier } from '../backup/write-dossier';
import type { JalonDatabase } from '../database';
import { tellBaseline } from '../loading/load-baseline';
import { errorName } from '../opening/database-errors';
import { newRecordId } from '../new-record-id';

export type DuplicateRefusal = { readonly code: 'not-saved'; readonly error: string };

/** The copy as it will be written: same records, same files, another dossier, without the journal and the bin of the first. */
const prepare = async (db: JalonDatabase, dossier: DossierId, title: string): Promise<{ readonly copy: PreparedDossier; readonly from: string } | undefined> => {
  const snapshot = await readSnapshot(db, dossier);
  const [head] = snapshot.tables.dossiers;
  if (head === undefined) return undefined;
  const to = newRecordId<'Dossier'>();
  const moved = moveDossier({ ...snapshot, journal: [], bin: [] }, { dossier: to, origin: head.origin ?? head.id, revisions: 0 });
  const dossiers = moved.tables.dossiers.map((record) => ({ ...record, title }));
  return { copy: prepareDossier(to, { ...moved, tables: { ...moved.tables, dossiers } }), from: head.title };
};

/**
 * Copies a dossier beside itself under `title`, attachments included, in one transaction. Ids of records stay, so that the
 * two can be compared; the copy's journal starts with the copy.
 */
export const duplicateDossier = async (db: JalonDatabase, dossier: DossierId, title: string): Promise<Result<DossierId, DuplicateRefusal>> => {
  try {
    const prepared = await prepare(db, dossier, title);
    if (prepared === undefined) return refused({ code: 'not-saved', error: 'NotFoundError' });
    const { copy, from } = prepared;
    await db.transaction('rw', db.tables, async () => {
      await writeDossier(db, copy, () => undefined);
      await tellBaseline(db, { dossier: copy.dossier, tables: copy.content.tables }, { from, command: 'duplicate-dossier' });
    });
    return done(copy.dossier);
  } catch (error) {
    return refused({ code: 'not-saved', error: errorName(error) });
  }
};
