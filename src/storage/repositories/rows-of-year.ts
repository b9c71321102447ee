import Dexie from 'dexie';
import type { Activity } from '#domain/activities/activity';
import type { InvalidRecord } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { firstUndone, lastDone } from '../history';
import { parseEach } from '../parse-record';
import { entriesSince, readJournalMark, type JournalMark } from '../search/journal-mark';

type Rows = ReadonlyMap<string, Result<Activity, InvalidRecord>>;

/** A year as it was last read, and how far the journal went then. */
interface Kept {
  readonly dossier: DossierId;
  readonly year: number;
  readonly mark: JournalMark;
  readonly rows: Rows;
}

/** The year that is looked at: it is read again after each change, of which most of it is not part. */
const kept = new WeakMap<JalonDatabase, Kept>();

/** To read more changes, or more entries, costs more than to read the year. */
const MOST_CHANGES = 300;
const MOST_ENTRIES = 20;

const isLarge = async (db: JalonDatabase, dossier: DossierId): Promise<boolean> => {
  const rows = await Promise.all([lastDone(db, dossier), firstUndone(db, dossier)]);
  return rows.some((row) => row !== undefined && (row.changes ?? Infinity) > MOST_CHANGES);
};

/** The activities that changed since the year was kept; null when it is to be read whole. */
const changedSince = async (db: JalonDatabase, { dossier, mark: upTo }: Kept, mark: JournalMark): Promise<readonly string[] | null> => {
  if (upTo.entries === mark.entries && upTo.clock === mark.clock) return [];
  if (mark.entries - upTo.entries > MOST_ENTRIES || (await isLarge(db, dossier))) return null;
  const entries = await entriesSince(db, dossier, upTo, mark, []);
  return entries && [...new Set(entries.flatMap(({ changes }) => changes.flatMap(({ table, id }) => (table === 'activities' ? [id] : []))))];
};

/** An objective at a time, so that the page has its turns between them. One without an objective is in no such part, and is seen by the count. */
const readWhole = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<readonly Activity[]> => {
  const table = db.records('activities');
  const keys = await table.where('[dossier+objective+year]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).uniqueKeys();
  const own = (keys as unknown as readonly (readonly [DossierId, string, number])[]).filter((key) => key[2] === year);
  const parts = await Promise.all(own.map(([, objective]) => table.where('[dossier+objective+year]').equals([dossier, objective, year]).toArray()));
  const rows = parts.flat();
  const ofYear = table.where('[dossier+year]').equals([dossier, year]);
  return rows.length === (await ofYear.count()) ? rows : ofYear.toArray();
};

/** What was read of a year, and how it is checked once the transaction is over. */
interface ReadYear {
  readonly checked: () => Promise<Rows>;
}

const byId = async (activities: readonly Activity[]): Promise<Rows> => {
  const results = await parseEach('activities', activities);
  return new Map(activities.flatMap(({ id }, index) => {
    const result = results[index];
    return result === undefined ? [] : [[id, result] as const];
  }));
};

/** Reads the activities of a year within a transaction: only those that changed, where the journal tells which. */
export const readRowsOfYear = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ReadYear> => {
  const mark = await readJournalMark(db, dossier);
  const last = kept.get(db);
  const before = last?.dossier === dossier && last.year === year ? last : undefined;
  const changed = before === undefined ? null : await changedSince(db, before, mark);
  const stored = changed === null ? await readWhole(db, dossier, year) : (await db.records('activities').bulkGet(changed.map((id): [DossierId, string] => [dossier, id]))).flatMap((row) => row ?? []);
  return {
    checked: async () => {
      const own = await byId(stored.filter((row) => row.year === year));
      const others = changed === null || before === undefined ? [] : [...before.rows].filter(([id]) => !changed.includes(id));
      const rows: Rows = new Map([...others, ...own]);
      kept.set(db, { dossier, year, mark, rows });
      return rows;
    },
  };
};
