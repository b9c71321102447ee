import { forbiddenKeyIn } from '#domain/dossier/dossier-file-keys';
import { DATABASE_VERSION } from './database-version';
import { refuse } from './backup-refusal';
import { asText, sha256Of, type Bytes } from './bytes';
import { BACKUP_FORMAT, BACKUP_VERSION, MANIFEST_ENTRY, manifestHeadSchema, manifestSchema, type Manifest, type RowsEntry } from './manifest';
import { readDirectory, type ZipEntry } from './zip-directory';
import { readZipEntry } from './zip-entry';
import { checkNames, checkSizes, type BackupLimits } from './zip-limits';
import { checkSeal } from './zip-seal';

const ZIP_SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** An archive that is a backup of this application, whole and as it was written; its rows are not yet read. */
export interface OpenArchive {
  readonly manifest: Manifest;
  readonly rows: (entry: string, announced: RowsEntry | undefined) => Promise<readonly unknown[]>;
  readonly file: (entry: string) => Bytes;
}

const isZip = (bytes: Bytes): boolean => ZIP_SIGNATURES.includes(String.fromCharCode(...bytes.subarray(0, 4)));

const parseJson = (entry: string, bytes: Bytes): unknown => {
  try {
    return JSON.parse(asText(bytes));
  } catch {
    return refuse({ code: 'unreadable-entry', entry });
  }
};

const isOurs = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value && value.format === BACKUP_FORMAT;

const appOf = (value: unknown): { readonly app?: string } =>
  typeof value === 'object' && value !== null && 'app' in value && typeof value.app === 'string' ? { app: value.app.slice(0, 40) } : {};

/** What the manifest says the file is, before anything else in it is believed. */
const readHead = (archive: Bytes, entry: ZipEntry): unknown => {
  const value = parseJson(MANIFEST_ENTRY, readZipEntry(archive, entry));
  if (!isOurs(value)) return refuse({ code: 'other-application' });
  const head = manifestHeadSchema.safeParse(value);
  if (!head.success) return refuse({ code: 'damaged', entry: MANIFEST_ENTRY });
  const { version, database } = head.data;
  if (version > BACKUP_VERSION || database > DATABASE_VERSION) return refuse({ code: 'newer-version', ...appOf(value) });
  return value;
};

const readManifest = (value: unknown): Manifest => {
  const forbidden = forbiddenKeyIn(value);
  if (forbidden !== undefined) return refuse({ code: 'record', error: { reason: 'forbidden-key', path: [MANIFEST_ENTRY, ...forbidden] } });
  const parsed = manifestSchema.safeParse(value);
  return parsed.success ? parsed.data : refuse({ code: 'damaged', entry: MANIFEST_ENTRY });
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const checkRows = async (entry: string, bytes: Bytes, { rows, sha256 }: RowsEntry): Promise<readonly unknown[]> => {
  if ((await sha256Of(bytes)) !== sha256) return refuse({ code: 'damaged', entry });
  const value = parseJson(entry, bytes);
  if (!isList(value)) return refuse({ code: 'unreadable-entry', entry });
  if (value.length !== rows) return refuse({ code: 'wrong-count', entry, found: value.length, announced: rows });
  const forbidden = forbiddenKeyIn(value);
  return forbidden === undefined ? value : refuse({ code: 'record', error: { reason: 'forbidden-key', path: [entry, ...forbidden] } });
};

/** Opens an archive: its end, sizes, names, what it says it is, its seal; each is refused with its own reason. */
export const openArchive = async (archive: Bytes, limits: BackupLimits): Promise<OpenArchive> => {
  if (!isZip(archive)) return refuse({ code: 'not-a-backup' });
  const directory = readDirectory(archive);
  checkSizes(directory, limits);
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  const head = entries.get(MANIFEST_ENTRY);
  if (head === undefined) return refuse({ code: 'other-application' });
  checkNames(directory);
  const value = readHead(archive, head);
  if ((await checkSeal(archive)) !== 'intact') return refuse({ code: 'damaged' });
  const read = (name: string): Bytes => {
    const entry = entries.get(name);
    return entry === undefined ? refuse({ code: 'missing-entry', name }) : readZipEntry(archive, entry);
  };
  return {
    manifest: readManifest(value),
    file: read,
    rows: async (entry, announced) => (announced === undefined ? [] : checkRows(entry, read(entry), announced)),
  };
};
