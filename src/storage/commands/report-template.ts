import type { Dossier } from '#domain/dossier/dossier';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import { sha256Of, type Bytes } from '../backup/bytes';
import type { JalonDatabase } from '../database';
import { holdBytes } from '../evidence/bytes-in-use';
import { errorName } from '../opening/database-errors';
import { commit } from './commit';

const change = async (db: JalonDatabase, id: DossierId, name: string, reportTemplate: Dossier['reportTemplate']): Promise<Result<JournalEntry, Refusal>> => {
  const stored = await db.records('dossiers').get([id, id]);
  if (stored === undefined) return refused({ code: 'not-saved', error: 'NotFoundError' });
  const { reportTemplate: _before, ...dossier } = stored;
  return commit(db, { dossier: id, name, writes: [{ table: 'dossiers', put: { ...dossier, ...(reportTemplate !== undefined && { reportTemplate }) } }] });
};

const keepBytes = (db: JalonDatabase, dossier: DossierId, id: string, bytes: Bytes): Promise<void> =>
  db.transaction('rw', db.fileBytes, async () => {
    await db.fileBytes.put({ dossier, id, bytes });
  });

/**
 * Keeps the template of an organisation's documents in the place of the one before: its bytes as those of any attached file, so that the
 * backup takes them, and its name in the dossier, so that it can be undone.
 */
export const keepTemplate = async (db: JalonDatabase, dossier: DossierId, { name, bytes }: { readonly name: string; readonly bytes: Bytes }): Promise<Result<JournalEntry, Refusal>> => {
  const release = holdBytes();
  try {
    const sha256 = await sha256Of(bytes);
    await keepBytes(db, dossier, sha256, bytes);
    return await change(db, dossier, 'keep-template', { name, size: bytes.length, sha256 });
  } catch (error) {
    return refused({ code: 'not-saved', error: errorName(error) });
  } finally {
    release();
  }
};

export const dropTemplate = (db: JalonDatabase, dossier: DossierId): Promise<Result<JournalEntry, Refusal>> => change(db, dossier, 'drop-template', undefined);
