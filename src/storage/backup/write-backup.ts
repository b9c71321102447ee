import { canonicalContent } from '#domain/dossier/canonical-content';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { DATABASE_VERSION } from './database-version';
import { asBytes, joined, sha256Of, type Bytes } from './bytes';
import { lastClock, type DossierSnapshot } from './dossier-snapshot';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BIN_ENTRY,
  fileEntry,
  JOURNAL_ENTRY,
  MANIFEST_ENTRY,
  tableEntry,
  type Manifest,
  type RowsEntry,
} from './manifest';
import type { OnProgress } from './progress';
import { writeZip, type ZipFile } from './zip-writer';

/** Rows are written so many at once: one text of a large table would be too long for the browser. */
const CHUNK = 1000;

/** A JSON array with one row a line, so that two backups can be compared with ordinary tools. */
const rowsAsJson = (rows: readonly object[]): Bytes => {
  const parts: Bytes[] = [asBytes('[')];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const lines = rows.slice(at, at + CHUNK).map((row) => `\n${JSON.stringify(row)}`);
    parts.push(asBytes(`${at === 0 ? '' : ','}${lines.join(',')}`));
  }
  return joined([...parts, asBytes('\n]\n')]);
};

interface Packed {
  readonly file: ZipFile;
  readonly entry: RowsEntry;
}

const packRows = async (name: string, rows: readonly object[]): Promise<Packed> => {
  const bytes = rowsAsJson(rows);
  return { file: { name, bytes }, entry: { rows: rows.length, sha256: await sha256Of(bytes) } };
};

const attached = ({ files }: DossierSnapshot): readonly ZipFile[] => files.map(({ id, bytes }) => ({ name: fileEntry(id), bytes: joined([bytes]) }));

export interface BackupStamp {
  readonly dossier: DossierId;
  /** Version of the application that writes. */
  readonly app: string;
  /** UTC instant. */
  readonly createdAt: string;
}

const manifestOf = async (
  snapshot: DossierSnapshot,
  stamp: BackupStamp,
  packed: Pick<Manifest, 'tables' | 'journal' | 'bin'>,
): Promise<Manifest> => {
  const origin = snapshot.tables.dossiers[0]?.origin;
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    database: DATABASE_VERSION,
    ...stamp,
    ...(origin !== undefined && { origin }),
    clock: lastClock(snapshot.journal),
    ...packed,
    files: Object.fromEntries(snapshot.files.map(({ id, bytes }) => [id, bytes.length])),
    contentHash: await sha256Of(asBytes(canonicalContent(snapshot.tables))),
  };
};

/**
 * A dossier as one ZIP: manifest, one JSON file a table, journal, bin and attached files. The manifest comes first and
 * holds the count and the digest of each; the archive's seal covers every byte.
 */
export const writeBackup = async (snapshot: DossierSnapshot, stamp: BackupStamp, onProgress: OnProgress): Promise<Bytes> => {
  const tables: [string, Packed][] = [];
  for (const name of TABLE_NAMES) tables.push([name, await packRows(tableEntry(name), snapshot.tables[name])]);
  const journal = await packRows(JOURNAL_ENTRY, snapshot.journal);
  const bin = await packRows(BIN_ENTRY, snapshot.bin);
  const manifest = await manifestOf(snapshot, stamp, {
    tables: Object.fromEntries(tables.map(([name, { entry }]) => [name, entry])),
    journal: journal.entry,
    bin: bin.entry,
  });
  const head = { name: MANIFEST_ENTRY, bytes: asBytes(`${JSON.stringify(manifest, null, 2)}\n`) };
  const files = [head, ...tables.map(([, { file }]) => file), journal.file, bin.file, ...attached(snapshot)];
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  return writeZip(files, stamp.createdAt, (count) => {
    done += count;
    onProgress({ step: 'packing', done, total });
  });
};
