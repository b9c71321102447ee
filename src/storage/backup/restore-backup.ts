import { canonicalContent } from '#domain/dossier/canonical-content';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { dossierHash, sha256 } from '../dossier-hash';
import { appendToJournal, newEntryId } from '../journal';
import { errorName } from '../opening/database-errors';
import type { CheckedBackup } from './check-backup';
import { journalOf } from './dossier-snapshot';
import { moveDossier, type Destination } from './move-dossier';
import type { Replaced } from './preview-restore';
import type { OnProgress } from './progress';
import { keepRestorePoint, type NewRestorePoint } from './restore-points';
import { clearDossier, prepareDossier, rowCount, writeDossier, type PreparedDossier } from './write-dossier';
import { newRecordId } from '../new-record-id';

/** Why a checked backup was not restored. Nothing was written, except for `not-same`, which says that what was is not right. */
export type RestoreRefusal =
  | { readonly code: 'changed-meanwhile' }
  | { readonly code: 'not-same' }
  | { readonly code: 'not-saved'; readonly error: string };

interface Replacement {
  readonly replaced: Replaced;
  readonly point: NewRestorePoint;
}

export interface Restore {
  readonly backup: CheckedBackup;
  /** Name of the file, for the journal. */
  readonly from: string;
  /** The dossier that it takes the place of; without one, a new dossier is made. */
  readonly replacement?: Replacement;
}

/** Rolls the transaction back: the dossier is no longer the one that was compared. */
class ChangedMeanwhile extends Error {}

const destinationOf = ({ backup: { manifest }, replacement }: Restore): Destination =>
  replacement?.replaced.destination ?? { dossier: newRecordId(), origin: manifest.origin ?? manifest.dossier, revisions: 0 };

const makeRoom = async (db: JalonDatabase, { replaced, point }: Replacement): Promise<void> => {
  const { dossier } = replaced.destination;
  const last = await journalOf(db, dossier).last();
  if ((last?.clock ?? '') !== replaced.clock) throw new ChangedMeanwhile();
  await keepRestorePoint(db, point);
  await clearDossier(db, dossier);
};

/** Entries brought from another device are never later than what this one writes next. */
const catchUpClock = async (db: JalonDatabase, clock: string): Promise<void> => {
  const own = await db.meta.get('clock');
  if (clock !== '' && (own?.key !== 'clock' || own.value < clock)) await db.meta.put({ key: 'clock', value: clock });
};

const tellJournal = async (db: JalonDatabase, { dossier, content }: PreparedDossier, from: string, id: JournalEntry['id']): Promise<void> => {
  const counts = Object.fromEntries(TABLE_NAMES.map((name) => [name, content.tables[name].length]));
  const author = await readAuthor(db);
  await appendToJournal(db, { dossier, command: 'restore-backup', baseline: { counts, from }, changes: [], ...(author !== undefined && { author }) }, id);
};

const run = (db: JalonDatabase, restore: Restore, prepared: PreparedDossier, id: JournalEntry['id'], onProgress: OnProgress): Promise<void> => {
  const total = rowCount(prepared);
  let written = 0;
  return db.transaction('rw', db.tables, async () => {
    if (restore.replacement !== undefined) await makeRoom(db, restore.replacement);
    await writeDossier(db, prepared, (count) => {
      written += count;
      onProgress({ step: 'writing', done: written, total });
    });
    await catchUpClock(db, restore.backup.manifest.clock);
    await tellJournal(db, prepared, restore.from, id);
  });
};

/** The journal says whether it was written, whatever the transaction answered. */
const afterError = async (db: JalonDatabase, dossier: DossierId, id: JournalEntry['id'], error: unknown): Promise<RestoreRefusal | undefined> => {
  if (error instanceof ChangedMeanwhile) return { code: 'changed-meanwhile' };
  const entry = await db.journal.get([dossier, id]).catch(() => undefined);
  return entry === undefined ? { code: 'not-saved', error: errorName(error) } : undefined;
};

/** The dossier's own record says its id and its origin: where they stay the same, so does the hash. */
const expectedHash = async ({ manifest }: CheckedBackup, { dossier, content }: PreparedDossier): Promise<string> =>
  dossier === manifest.dossier && content.tables.dossiers[0]?.origin === manifest.origin
    ? manifest.contentHash
    : sha256(canonicalContent(content.tables));

const isAsWritten = async (db: JalonDatabase, backup: CheckedBackup, prepared: PreparedDossier): Promise<boolean> =>
  (await dossierHash(db, prepared.dossier)) === (await expectedHash(backup, prepared));

/**
 * Writes a checked backup, as a new dossier or in the place of a stored one, in one transaction with its journal entry and
 * the restore point; then reads the dossier again and compares its hash. Answers with the dossier written; never throws.
 */
export const restoreBackup = async (db: JalonDatabase, restore: Restore, onProgress: OnProgress): Promise<Result<DossierId, RestoreRefusal>> => {
  const destination = destinationOf(restore);
  const { dossier } = destination;
  const prepared = prepareDossier(dossier, moveDossier(restore.backup.content, destination));
  const id = newEntryId();
  try {
    await run(db, restore, prepared, id, onProgress);
  } catch (error) {
    const refusal = await afterError(db, dossier, id, error);
    if (refusal !== undefined) return refused(refusal);
  }
  onProgress({ step: 'proving' });
  return (await isAsWritten(db, restore.backup, prepared)) ? done(dossier) : refused({ code: 'not-same' });
};
