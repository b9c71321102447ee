import Dexie, { type Table } from 'dexie';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { FileBytes } from '#domain/evidence/evidence';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Metric } from '#domain/measures/metrics';
import type { ActivityId, DossierId, MeasureId } from '#domain/record/id';
import type { JournalRow } from './journal-row';
import { COARSE_CHANGES } from './coarse-changes';
import { declareVersions } from './migrations/declare-versions';
import type { Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/registry';
import { Alarm } from './opening/alarm';
import { standGuard } from './opening/guard';
import { reopen, stop } from './opening/reopen';

export const DATABASE_NAME = 'jalon';

/** The digests of one year's activities, cut into buckets so that one change rewrites a small part only. */
export interface DigestRow {
  readonly dossier: DossierId;
  readonly year: number;
  readonly bucket: number;
  readonly entries: string;
}

/** Where each figure is, so that a figure that points to another can be settled without reading every activity. */
export interface MeasureIndexRow {
  readonly dossier: DossierId;
  readonly id: MeasureId;
  readonly activity: ActivityId;
  readonly metric: Metric;
  readonly target?: MeasureId;
}

/** A removed record, until it is restored or purged. */
export interface BinRow {
  readonly dossier: DossierId;
  readonly table: TableName;
  readonly id: string;
  readonly clock: string;
  readonly record: unknown;
}

/** The place of one of this device's entries in what can be undone. */
export interface HistoryRow {
  readonly dossier: DossierId;
  readonly position: number;
  readonly entry: JournalEntry['id'];
  readonly state: 'done' | 'undone';
  /** What was done, and how many records it changed, so that an entry of thousands is not read for its name; absent in older rows. */
  readonly command?: string;
  readonly changes?: number;
}

/** A dossier as it was just before a backup took its place. Its file is apart, so that a list of them stays light. */
export interface RestorePoint {
  readonly dossier: DossierId;
  readonly id: string;
  readonly createdAt: string;
  /** Name of the file that was restored then. */
  readonly before: string;
  readonly size: number;
}

/** The file of a restore point: a backup, which can itself be restored. */
export interface RestorePointBytes {
  readonly dossier: DossierId;
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** When a dossier was last backed up, and how far its journal went then. */
export interface BackupMark {
  readonly at: string;
  readonly clock: string;
}

/** How far the journal went when this device last handed over its entries. */
export interface SentMark {
  readonly at: string;
  readonly sentClock: string;
}

/** What imports of one kind of file left: which activity each of its keys is, its revision then, and what was declined. */
export interface ImportedFile {
  readonly keys: ReadonlyMap<string, string>;
  readonly revisions: ReadonlyMap<string, number>;
  readonly declined: ReadonlySet<string>;
}

/** What this browser remembers of the tables that were imported into a dossier: columns as they were chosen, and files by their headers. */
export interface TableMemories {
  readonly headers: ReadonlyMap<string, string | null>;
  readonly files: ReadonlyMap<string, ImportedFile>;
}

/** A way to look at the list of activities, under a name: what the address asks for, without the year, and the columns. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly search: string;
  readonly columns: string;
}

export type MetaRow =
  | { readonly key: 'device'; readonly value: string }
  | { readonly key: 'clock'; readonly value: string }
  | { readonly key: 'author'; readonly value: string }
  /** Whoever uses this browser asked not to be asked for a name again. */
  | { readonly key: 'author-declined'; readonly value: true }
  | { readonly key: 'current-dossier'; readonly value: DossierId }
  /** When the last dossier of this browser was deleted; gone as soon as there is one again. */
  | { readonly key: 'emptied'; readonly value: string }
  | { readonly key: 'backup-folder'; readonly value: FileSystemDirectoryHandle }
  | { readonly key: `backup:${string}`; readonly value: BackupMark }
  | { readonly key: `sent:${string}`; readonly value: SentMark }
  | { readonly key: `views:${string}`; readonly value: readonly SavedView[] }
  | { readonly key: `tables:${string}`; readonly value: TableMemories };

export type DossierKey = [DossierId, string];

/** The browser's database. Opened with strict durability: an acknowledged change is on disk (Chromium's default is relaxed). */
export class JalonDatabase extends Dexie {
  readonly fileBytes!: Table<FileBytes, DossierKey>;
  readonly journal!: Table<JournalRow, DossierKey>;
  readonly bin!: Table<BinRow, [DossierId, TableName, string]>;
  readonly history!: Table<HistoryRow, [DossierId, number]>;
  readonly digests!: Table<DigestRow, [DossierId, number, number]>;
  readonly measureIndex!: Table<MeasureIndexRow, DossierKey>;
  readonly restorePoints!: Table<RestorePoint, DossierKey>;
  readonly restorePointBytes!: Table<RestorePointBytes, DossierKey>;
  readonly meta!: Table<MetaRow, MetaRow['key']>;

  /** What stopped this tab from reading and writing on, for the screen to tell. */
  readonly alarm = new Alarm();
  /** Refused where this browser remembers a dossier: a database that must be made anew has lost it. */
  mayCreate = true;

  constructor(name: string = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'immutable' });
    declareVersions(this, migrations);
    this.use(COARSE_CHANGES);
    standGuard(this, this.alarm, () => this.mayCreate);
  }

  /** Replaces a connection that the browser dropped; answers whether it could. */
  readonly reopen = (): Promise<boolean> => reopen(this, this.alarm);

  /** No longer tries: the screen says that the browser does not answer. */
  readonly giveUp = (): void => stop(this, this.alarm, 'connection-lost');

  /** The table of one entity, typed by its name. */
  records<Name extends TableName>(name: Name): Table<DossierTables[Name], DossierKey> {
    return this.table(name);
  }
}
