import { HEAD_LENGTH, mediaTypeOf } from '#domain/evidence/file-kind';
import { LARGEST_FILE, LARGEST_TOTAL } from '#domain/evidence/file-limits';
import { seenFileName } from '#domain/evidence/file-name';
import type { FileRefusal } from '#domain/evidence/file-refusal';
import type { Evidence } from '#domain/evidence/evidence';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { sha256Of, type Bytes } from '../backup/bytes';
import type { JalonDatabase } from '../database';
import { errorName, isFull } from '../opening/database-errors';
import { withConnection } from '../opening/reopen';
import { ofDossier } from '../record-range';
import { readWhole, type GivenFile, type Reading } from './read-whole';

export type KeptFile = Extract<Evidence['content'], { readonly type: 'file' }>;

/** Left free beside a file, so that what is typed next can still be saved. */
const MARGIN = 10_000_000;

/** Bytes of all files that records name, each once. */
const totalKept = async (db: JalonDatabase, dossier: DossierId): Promise<number> => {
  const sizes = new Map<string, number>();
  await ofDossier(db, 'evidence', dossier).each(({ content }: Evidence) => {
    if (content.type === 'file') sizes.set(content.sha256, content.size);
  });
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
};

/** Whether the browser says that it has room; it is believed to when it does not say. */
const hasRoom = async (size: number): Promise<boolean> => {
  try {
    const { usage, quota } = (await (globalThis.navigator as Partial<Navigator> | undefined)?.storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined || quota - usage >= size + MARGIN;
  } catch {
    return true;
  }
};

const refusalBefore = async (db: JalonDatabase, dossier: DossierId, { size }: GivenFile): Promise<FileRefusal | undefined> => {
  if (size === 0) return { code: 'empty' };
  if (size > LARGEST_FILE) return { code: 'too-large', limit: LARGEST_FILE };
  if ((await totalKept(db, dossier)) + size > LARGEST_TOTAL) return { code: 'dossier-full', limit: LARGEST_TOTAL };
  return (await hasRoom(size)) ? undefined : { code: 'no-room' };
};

/** Bytes that are there already are not written again. */
const keep = (db: JalonDatabase, dossier: DossierId, id: string, bytes: Bytes): Promise<void> =>
  withConnection(db, () =>
    db.transaction('rw', db.fileBytes, async () => {
      const there = await db.fileBytes.where('[dossier+id]').equals([dossier, id]).count();
      if (there === 0) await db.fileBytes.add({ dossier, id, bytes });
    }),
  );

const readOr = async (file: GivenFile, reading: Reading): Promise<Result<Bytes, FileRefusal>> => {
  try {
    return done(await readWhole(file, reading));
  } catch {
    return refused({ code: reading.signal?.aborted === true ? 'cancelled' : 'unreadable' });
  }
};

/**
 * Keeps the bytes of a file under their SHA-256, once per dossier, before any record names them. Answers with what a record of
 * evidence says of it, or with why nothing was kept; it never throws. The caller holds `holdBytes` until the record is stored.
 */
export const storeFile = async (db: JalonDatabase, dossier: DossierId, file: GivenFile, reading: Reading = {}): Promise<Result<KeptFile, FileRefusal>> => {
  try {
    const refusal = await refusalBefore(db, dossier, file);
    if (refusal !== undefined) return refused(refusal);
    const read = await readOr(file, reading);
    if (!read.ok) return read;
    const bytes = read.value;
    const sha256 = await sha256Of(bytes);
    if (reading.signal?.aborted === true) return refused({ code: 'cancelled' });
    await keep(db, dossier, sha256, bytes);
    const name = seenFileName(file.name) ?? sha256.slice(0, 8);
    return done({ type: 'file', name, mediaType: mediaTypeOf(name, bytes.subarray(0, HEAD_LENGTH)), size: bytes.length, sha256 });
  } catch (error) {
    return refused(isFull(error) ? { code: 'no-room' } : { code: 'not-saved', error: errorName(error) });
  }
};
