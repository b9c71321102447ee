import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { countActivities } from '#domain/results/counted-activity';
import type { DigestRow, JalonDatabase, MeasureIndexRow } from '../database';
import { digestRows } from '../digests/digest-buckets';
import { measureRows } from '../digests/keep-digests';
import { toJournalRow } from '../journal-row';
import { ofDossier } from '../record-range';
import { binOf, filesOf, rangeOf, type DossierSnapshot } from './dossier-snapshot';

/** A dossier ready to be written, with what is derived from it: nothing is left to compute inside the transaction. */
export interface PreparedDossier {
  readonly dossier: DossierId;
  readonly content: DossierSnapshot;
  readonly digests: readonly DigestRow[];
  readonly measures: readonly MeasureIndexRow[];
}

export const prepareDossier = (dossier: DossierId, content: DossierSnapshot): PreparedDossier => ({
  dossier,
  content,
  digests: digestRows(dossier, countActivities(content.tables.activities)),
  measures: content.tables.activities.flatMap(measureRows),
});

/** So many rows are written between two words of progress. */
const BATCH = 2000;

/**
 * Takes away the records of a dossier, its bin, its files, what is derived and what this device could undo. The journal
 * stays: it tells what was done, restored or not. Must run in a transaction over every table.
 */
export const clearDossier = async (db: JalonDatabase, dossier: DossierId): Promise<void> => {
  const range = rangeOf(dossier);
  for (const name of TABLE_NAMES) await ofDossier(db, name, dossier).delete();
  await binOf(db, dossier).delete();
  await filesOf(db, dossier).delete();
  await db.digests.where('[dossier+year+bucket]').between(...range).delete();
  await db.measureIndex.where('[dossier+id]').between(...range).delete();
  await db.history.where('[dossier+position]').between(...range).delete();
};

/** Writes a prepared dossier. Must run in a transaction over every table. */
export const writeDossier = async (db: JalonDatabase, prepared: PreparedDossier, onRows: (count: number) => void): Promise<void> => {
  const { content, digests, measures } = prepared;
  const write = async (table: string, rows: readonly object[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      await db.table(table).bulkPut(batch);
      onRows(batch.length);
    }
  };
  for (const name of TABLE_NAMES) await write(name, content.tables[name]);
  await write('journal', content.journal.map(toJournalRow));
  await write('bin', content.bin);
  await write('fileBytes', content.files);
  await write('digests', digests);
  await write('measureIndex', measures);
};

/** How many rows `writeDossier` writes. */
export const rowCount = ({ content: { tables, journal, bin, files }, digests, measures }: PreparedDossier): number =>
  TABLE_NAMES.reduce((sum, name) => sum + tables[name].length, 0) + journal.length + bin.length + files.length + digests.length + measures.length;
