import { editedRecords, newerEdition } from '#domain/dossier/newer-edition';
import type { TableDifference } from '#domain/dossier/compare-dossiers';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { tablesFrom } from '#domain/dossier/tables-from';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { journalOf } from '../backup/dossier-snapshot';
import type { JalonDatabase } from '../database';
import { readDossierTables } from '../dossier-hash';
import { fetchShippedDossier, readShipped, SHIPPED_NAME, SHIPPED_VERSION } from '../loading/shipped-dossier';

/** A newer edition of the shipped dossier, compared with what is stored. */
export interface ShippedEdition {
  readonly take: readonly TableDifference[];
  readonly kept: readonly TableDifference[];
}

const loadedFromShipped = ({ command, baseline }: JournalEntry): boolean => command === 'load-dossier' && baseline?.from === SHIPPED_NAME;

/** Shipped records as records of this dossier, which may be a restored copy under another id. */
const asOf = (coming: DossierTablesContent, from: DossierId, stored: DossierTablesContent, dossier: DossierId): DossierTablesContent => {
  const origin = stored.dossiers[0]?.origin;
  const moved = TABLE_NAMES.map((name) => [name, coming[name].map((record: DossierTables[TableName]) => ({ ...record, dossier }))] as const);
  const tables = tablesFrom(moved);
  return { ...tables, dossiers: tables.dossiers.map((head) => ({ ...head, id: head.id === from ? dossier : head.id, ...(origin !== undefined && { origin }) })) };
};

/** Compares with files that were read; undefined where nothing would be taken. */
export const compareWithEdition = async (
  db: JalonDatabase,
  dossier: DossierId,
  coming: { readonly dossier: DossierId; readonly tables: DossierTablesContent },
): Promise<ShippedEdition | undefined> => {
  const { stored, journal } = await db.transaction('r', db.tables, async () => ({
    stored: await readDossierTables(db, dossier),
    journal: await journalOf(db, dossier).toArray(),
  }));
  const edition = newerEdition(stored, asOf(coming.tables, coming.dossier, stored, dossier), editedRecords(journal));
  return edition === undefined || edition.take.length === 0 ? undefined : edition;
};

/**
 * What the shipped dossier of this version of the application has that is newer than the stored one; undefined when the
 * dossier was not loaded from it, when it is the same edition, or when its files cannot be had.
 */
export const readShippedEdition = async (db: JalonDatabase, dossier: DossierId): Promise<ShippedEdition | undefined> => {
  const load = await journalOf(db, dossier).filter(loadedFromShipped).first();
  if (load === undefined || load.baseline?.version === SHIPPED_VERSION) return undefined;
  try {
    const content = await readShipped(await fetchShippedDossier());
    return content.ok ? await compareWithEdition(db, dossier, content.value) : undefined;
  } catch {
    // Without a network the edition is offered another time.
    return undefined;
  }
};
