import { canonicalContent } from '#domain/dossier/canonical-content';
import { checkReferences } from '#domain/dossier/references';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { tablesFrom } from '#domain/dossier/tables-from';
import type { FileBytes } from '#domain/evidence/evidence';
import { done, refused, type Result } from '#domain/record/result';
import { refuse, RefusedBackup, type BackupRefusal } from './backup-refusal';
import { asBytes, sha256Of, type Bytes } from './bytes';
import { checkBin, checkJournal, checkRecords } from './check-rows';
import type { DossierSnapshot } from './dossier-snapshot';
import { decrypt, isEncrypted } from './encryption';
import { BIN_ENTRY, fileEntry, JOURNAL_ENTRY, tableEntry, type Manifest } from './manifest';
import { openArchive, type OpenArchive } from './open-archive';
import type { OnProgress } from './progress';
import { BACKUP_LIMITS, type BackupLimits } from './zip-limits';

/** A backup of which everything was checked: it can be written as it is. */
export interface CheckedBackup {
  readonly manifest: Manifest;
  readonly content: DossierSnapshot;
}

export interface CheckOptions {
  readonly password?: string | undefined;
  readonly onProgress?: OnProgress;
  readonly limits?: BackupLimits;
}

/** Progress is told every so many records. */
const STEP = 500;

const isTable = (name: string): name is TableName => TABLE_NAMES.some((known) => known === name);

const checkTables = async ({ manifest, rows }: OpenArchive, onProgress: OnProgress): Promise<DossierTablesContent> => {
  const unknown = Object.keys(manifest.tables).find((name) => !isTable(name));
  if (unknown !== undefined) return refuse({ code: 'record', error: { reason: 'unknown-table', table: unknown } });
  const total = Object.values(manifest.tables).reduce((sum, entry) => sum + entry.rows, 0);
  let checked = 0;
  const onRecord = (): void => {
    checked += 1;
    if (checked % STEP === 0) onProgress({ step: 'checking', done: checked, total });
  };
  const tables: [TableName, readonly DossierTables[TableName][]][] = [];
  for (const name of TABLE_NAMES) {
    tables.push([name, checkRecords(name, await rows(tableEntry(name), manifest.tables[name]), manifest.dossier, onRecord)]);
  }
  return tablesFrom(tables);
};

const checkWhole = async (tables: DossierTablesContent, { dossier, contentHash }: Manifest): Promise<void> => {
  if (tables.dossiers.length !== 1 || tables.dossiers[0]?.id !== dossier) refuse({ code: 'other-dossier', entry: tableEntry('dossiers') });
  const [problem] = checkReferences(tables);
  if (problem !== undefined) refuse({ code: 'record', error: problem });
  if ((await sha256Of(asBytes(canonicalContent(tables)))) !== contentHash) refuse({ code: 'damaged' });
};

const checkFiles = async ({ manifest, file }: OpenArchive): Promise<readonly FileBytes[]> => {
  const files: FileBytes[] = [];
  for (const id of Object.keys(manifest.files)) {
    const bytes = file(fileEntry(id));
    if ((await sha256Of(bytes)) !== id) refuse({ code: 'damaged', entry: fileEntry(id) });
    files.push({ dossier: manifest.dossier, id, bytes: bytes.slice() });
  }
  return files;
};

const checkContent = async (archive: OpenArchive, onProgress: OnProgress): Promise<CheckedBackup> => {
  const { manifest, rows } = archive;
  const tables = await checkTables(archive, onProgress);
  await checkWhole(tables, manifest);
  const journal = checkJournal(await rows(JOURNAL_ENTRY, manifest.journal), manifest.dossier);
  const bin = checkBin(await rows(BIN_ENTRY, manifest.bin), manifest.dossier);
  return { manifest, content: { tables, journal, bin, files: await checkFiles(archive) } };
};

const reasonOf = (error: unknown): BackupRefusal => (error instanceof RefusedBackup ? error.refusal : { code: 'damaged' });

/**
 * Reads a backup file whole and checks all of it: nothing is written, whatever it holds. The first fault is the answer.
 * What throws on the way (a broken packing, a text too long) is a damaged file.
 */
export const checkBackup = async (file: Bytes, options: CheckOptions = {}): Promise<Result<CheckedBackup, BackupRefusal>> => {
  const { password, onProgress = () => undefined, limits = BACKUP_LIMITS } = options;
  if (file.length === 0) return refused({ code: 'empty-file' });
  if (file.length > limits.total) return refused({ code: 'too-large', bytes: file.length, limit: limits.total });
  try {
    onProgress({ step: 'opening' });
    const archive = isEncrypted(file) ? await decrypt(file, password) : file;
    return done(await checkContent(await openArchive(archive, limits), onProgress));
  } catch (error) {
    return refused(reasonOf(error));
  }
};
