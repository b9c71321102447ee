import Dexie from 'dexie';
import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import { recordName } from '#domain/journal/record-name';
import { retainedFigures, type RetainedFigure } from '#domain/journal/retained-figures';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { knownDevice } from '../device';
import { touchedKey } from '../journal-row';
import { readNames, type RecordNames } from './names.repository';

/** The journal of a dossier: the load it started from, and what was done last, the latest first. */
export interface JournalView {
  readonly baseline: JournalEntry | undefined;
  readonly latest: readonly EntrySummary[];
  /** How many changes were made since the load. */
  readonly changes: number;
}

/** One entry without its records: what a list shows of it, however many records it changed. */
export interface EntrySummary extends Omit<JournalEntry, 'changes' | 'device'> {
  readonly counts: readonly (readonly [TableName, number])[];
  readonly total: number;
  /** Titles of the first records, when there are few. */
  readonly titles: readonly string[];
  /** Figures that it marked as retained. */
  readonly retained: readonly RetainedFigure[];
  readonly isThisDevice: boolean;
  /** The command that an undo takes back, or that a redo does again. */
  readonly ofCommand?: string;
}

/** So many titles name what an entry changed; a long one is counted. */
const MOST_TITLES = 2;

const titlesIn = (changes: readonly RecordChange[]): readonly string[] => {
  const titles = new Set(changes.flatMap(({ before, after }) => recordName(after ?? before ?? {}).title ?? []));
  return titles.size > MOST_TITLES ? [] : [...titles];
};

const countsIn = (changes: readonly RecordChange[]): EntrySummary['counts'] =>
  TABLE_NAMES.flatMap((table) => {
    const count = changes.filter((change) => change.table === table).length;
    return count === 0 ? [] : [[table, count] as const];
  });

const summaryOf = ({ changes, device, ...entry }: JournalEntry, own: string | undefined): EntrySummary => ({
  ...entry,
  counts: countsIn(changes),
  total: changes.length,
  titles: titlesIn(changes),
  retained: retainedFigures({ command: entry.command, changes }),
  isThisDevice: device === own,
});

const withOriginal = async (db: JalonDatabase, entries: readonly EntrySummary[]): Promise<readonly EntrySummary[]> => {
  const keys = entries.flatMap(({ dossier, of }): [DossierId, string][] => (of === undefined ? [] : [[dossier, of]]));
  const originals = new Map((await db.journal.bulkGet(keys)).flatMap((row) => (row === undefined ? [] : [[row.id, row.command] as const])));
  return entries.map((entry) => {
    const ofCommand = entry.of && originals.get(entry.of);
    return ofCommand === undefined ? entry : { ...entry, ofCommand };
  });
};

export const summarise = async (db: JalonDatabase, entries: readonly JournalEntry[]): Promise<readonly EntrySummary[]> => {
  const own = await knownDevice(db);
  return withOriginal(db, entries.map((entry) => summaryOf(entry, own)));
};

// A restore states what it put in place too, but it is something that was done.
const isBaseline = ({ baseline, command }: JournalEntry): boolean => baseline !== undefined && command !== 'restore-backup';

/** Reads the load and the `limit` latest changes; the journal itself may be much longer. */
export const readJournal = (db: JalonDatabase, dossier: DossierId, limit: number): Promise<JournalView> =>
  db.transaction('r', db.journal, db.meta, async () => {
    const entries = () => db.journal.where('[dossier+clock]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);
    const [baseline, count, latest] = await Promise.all([
      entries().filter(isBaseline).first(),
      entries().count(),
      entries()
        .reverse()
        .filter((entry) => !isBaseline(entry))
        .limit(limit)
        .toArray(),
    ]);
    return { baseline, latest: await summarise(db, latest), changes: count - (baseline === undefined ? 0 : 1) };
  });

/** Some changes of one entry, with the names of what they point to. */
export interface EntryDetail {
  readonly changes: readonly RecordChange[];
  readonly total: number;
  readonly names: RecordNames;
}

const inTableOrder = (changes: readonly RecordChange[]): readonly RecordChange[] =>
  changes.toSorted((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table));

/** The first `limit` changes of one entry; null when it is no longer there. `only` keeps the changes of one record. */
export const readEntryDetail = async (
  db: JalonDatabase,
  dossier: DossierId,
  id: string,
  limit: number,
  only?: string,
): Promise<EntryDetail | null> => {
  const entry = await db.journal.get([dossier, id]);
  if (entry === undefined) return null;
  const all = only === undefined ? entry.changes : entry.changes.filter((change) => change.id === only);
  const changes = inTableOrder(all).slice(0, limit);
  return { changes, total: all.length, names: await readNames(db, dossier, changes) };
};

/** One entry as it told of one record. */
export interface RecordEntry {
  readonly summary: EntrySummary;
  readonly change: RecordChange;
}

export interface RecordHistory {
  /** The latest first. */
  readonly entries: readonly RecordEntry[];
  readonly total: number;
  readonly names: RecordNames;
}

/** The `limit` latest entries that touched one record, read by index. */
export const readRecordHistory = async (db: JalonDatabase, dossier: DossierId, id: string, limit: number): Promise<RecordHistory> => {
  const touching = () => db.journal.where('touched').equals(touchedKey(dossier, id));
  const [total, rows] = await Promise.all([touching().count(), touching().reverse().limit(limit).toArray()]);
  const summaries = await summarise(db, rows);
  const entries = rows.flatMap(({ changes }, index) => {
    const summary = summaries[index];
    return summary === undefined ? [] : changes.filter((change) => change.id === id).map((change) => ({ summary, change }));
  });
  return { entries, total, names: await readNames(db, dossier, entries.map(({ change }) => change)) };
};
