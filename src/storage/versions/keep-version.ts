import type { Refusal } from '#domain/journal/refusal';
import type { DossierId, ReviewId } from '#domain/record/id';
import { done, type Result } from '#domain/record/result';
import type { CivilDay } from '#domain/periods/partial-date';
import type { Snapshot } from '#domain/reviews/review';
import { versionText } from '#domain/reviews/versions/version-content';
import { asBytes, sha256Of } from '../backup/bytes';
import { commit } from '../commands/commit';
import type { JalonDatabase } from '../database';
import { readDossierTables } from '../dossier-hash';
import { holdBytes } from '../evidence/bytes-in-use';
import { newRecordId } from '../new-record-id';
import { errorName } from '../opening/database-errors';

/** What a version is kept for, and what it is called. */
export interface VersionToKeep {
  readonly dossier: DossierId;
  readonly review?: ReviewId | undefined;
  readonly occasion: NonNullable<Snapshot['occasion']>;
  readonly date: CivilDay;
  readonly label: string;
}

/** The record as a version tells it now, with the hash of its text. */
export const versionNow = async (db: JalonDatabase, dossier: DossierId): Promise<{ readonly text: string; readonly sha256: string }> => {
  const text = versionText(await readDossierTables(db, dossier));
  return { text, sha256: await sha256Of(asBytes(text)) };
};

const keepBytes = (db: JalonDatabase, dossier: DossierId, sha256: string, text: string): Promise<void> =>
  db.transaction('rw', db.fileBytes, async () => {
    const there = await db.fileBytes.where('[dossier+id]').equals([dossier, sha256]).count();
    if (there === 0) await db.fileBytes.add({ dossier, id: sha256, bytes: asBytes(text) });
  });

/**
 * « Arrêter » the record as it stands: its text is kept as a file under its hash, so that equal versions are stored once and the
 * journal stays light. Answers with the version, or why nothing was kept.
 */
export const keepVersion = async (db: JalonDatabase, { dossier, review, occasion, date, label }: VersionToKeep): Promise<Result<Snapshot, Refusal>> => {
  const release = holdBytes();
  try {
    const { text, sha256 } = await versionNow(db, dossier);
    await keepBytes(db, dossier, sha256, text);
    const snapshot: Snapshot = {
      dossier, id: newRecordId(), rev: 0, occasion, date, takenAt: new Date().toISOString(), label, sha256,
      ...(review !== undefined && { review }),
    };
    const kept = await commit(db, { dossier, name: 'keep-version', writes: [{ table: 'snapshots', put: snapshot }] });
    return kept.ok ? done(snapshot) : kept;
  } catch (error) {
    return { ok: false, reason: { code: 'not-saved', error: errorName(error) } };
  } finally {
    release();
  }
};
