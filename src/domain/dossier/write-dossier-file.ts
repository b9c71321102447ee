import type { DossierId } from '../record/id';
import { DOSSIER_FILE_FORMAT, DOSSIER_FILE_VERSION } from './dossier-file-envelope';
import { TABLE_NAMES, type TableName } from './tables';

/** The rows of a dossier as they are stored, table by table, whether or not their schema still takes them. */
export type StoredTables = Readonly<Record<TableName, readonly object[]>>;

export interface DossierFile {
  readonly format: typeof DOSSIER_FILE_FORMAT;
  readonly version: typeof DOSSIER_FILE_VERSION;
  readonly dossier: DossierId;
  readonly tables: Readonly<Partial<Record<TableName, readonly object[]>>>;
}

/** The file says its dossier once, and a record that is opened again starts at its first revision. */
const withoutFileFields = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'dossier' && field !== 'rev'));

/** A whole dossier in the format that `readDossierFile` reads, so that what goes out can be opened again. */
export const writeDossierFile = (dossier: DossierId, tables: StoredTables): DossierFile => ({
  format: DOSSIER_FILE_FORMAT,
  version: DOSSIER_FILE_VERSION,
  dossier,
  tables: Object.fromEntries(
    TABLE_NAMES.filter((name) => tables[name].length > 0).map((name) => [name, tables[name].map(withoutFileFields)]),
  ),
});
