import Dexie from 'dexie';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { FileBytes } from '#domain/evidence/evidence';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { BinRow, JalonDatabase } from '../database';
import { readDossierTables } from '../dossier-hash';
import { fromJournalRow } from '../journal-row';

/** All that is kept of a dossier, beside what is derived from it and what belongs to this device alone. */
export interface DossierSnapshot {
  readonly tables: DossierTablesContent;
  /** In the order of the clock. */
  readonly journal: readonly JournalEntry[];
  readonly bin: readonly BinRow[];
  readonly files: readonly FileBytes[];
}

/** Every key that starts with the dossier, whatever the rest of it is: an array sorts before a longer one. */
export const rangeOf = (dossier: DossierId): [unknown[], unknown[]] => [[dossier], [dossier, Dexie.maxKey]];

export const journalOf = (db: JalonDatabase, dossier: DossierId) => db.journal.where('[dossier+clock]').between(...rangeOf(dossier));
export const binOf = (db: JalonDatabase, dossier: DossierId) => db.bin.where('[dossier+table+id]').between(...rangeOf(dossier));
export const filesOf = (db: JalonDatabase, dossier: DossierId) => db.fileBytes.where('[dossier+id]').between(...rangeOf(dossier));

/** A whole dossier at one instant. */
export const readSnapshot = (db: JalonDatabase, dossier: DossierId): Promise<DossierSnapshot> =>
  db.transaction('r', db.tables, async () => ({
    tables: await readDossierTables(db, dossier),
    journal: (await journalOf(db, dossier).toArray()).map(fromJournalRow),
    bin: await binOf(db, dossier).toArray(),
    files: await filesOf(db, dossier).toArray(),
  }));

/** The journal's clock at its last entry, which moves with every change; empty without any. */
export const lastClock = (journal: readonly JournalEntry[]): string => journal.at(-1)?.clock ?? '';
