import Dexie, { type Collection } from 'dexie';
import type { TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import { foldText } from '#domain/activities/folded-text';
import { recordName } from '#domain/journal/record-name';
import type { DossierId } from '#domain/record/id';
import type { DossierKey, JalonDatabase } from '../database';
import { knownDevice } from '../device';
import { touchedKey, type JournalRow } from '../journal-row';
import { summarise, type EntrySummary } from './journal.repository';

export interface JournalFilter {
  readonly author?: string;
  readonly device?: 'this' | 'other';
  readonly table?: TableName;
  /** First and last civil day, as the clock of the journal writes them (UTC). */
  readonly from?: string;
  readonly until?: string;
  /** Found in the title of a record that was changed, whatever its accents. */
  readonly text?: string;
  /** Only what touched this record. */
  readonly record?: string;
}

export interface JournalPage {
  readonly entries: readonly EntrySummary[];
  /** The clock to read on from; absent at the beginning of the journal. */
  readonly next?: string;
  /** How many entries were looked at: when it is the most, what is older was not. */
  readonly scanned: number;
}

/** Rows are read so many at a time, so that long entries never fill the memory. */
const BATCH = 50;
/** So many entries are looked at before the reader is asked whether to go on. */
export const MOST_SCANNED = 3000;

type Matches = (entry: JournalEntry) => boolean;

const matcher = ({ device, table, text, record, author }: JournalFilter, own: string | undefined): Matches => {
  const wanted = text === undefined ? undefined : foldText(text);
  return (entry) =>
    (author === undefined || entry.author === author) &&
    (device === undefined || (entry.device === own) === (device === 'this')) &&
    (table === undefined || entry.changes.some((change) => change.table === table)) &&
    (record === undefined || entry.changes.some((change) => change.id === record)) &&
    (wanted === undefined || entry.changes.some(({ before, after }) => foldText(recordName(after ?? before ?? {}).title ?? '').includes(wanted)));
};

/** Entries of the index that the filter allows, the latest first, strictly before `before`. */
const entriesBefore = (db: JalonDatabase, dossier: DossierId, { author, from, until }: JournalFilter, before: string | undefined): Collection<JournalRow, DossierKey> => {
  const lowest = from ?? Dexie.minKey;
  // Clocks start with their instant: the day is before all of its instants, and `~` after them.
  const latest = until === undefined ? undefined : `${until}~`;
  const highest = [before, latest].filter((bound) => bound !== undefined).toSorted()[0] ?? Dexie.maxKey;
  const range = author === undefined ? [[dossier, lowest], [dossier, highest]] : [[dossier, author, lowest], [dossier, author, highest]];
  const index = author === undefined ? '[dossier+clock]' : '[dossier+author+clock]';
  return db.journal.where(index).between(range[0], range[1], true, false).reverse();
};

/** A record is touched by few entries: they are all read. */
const readOfRecord = async (db: JalonDatabase, dossier: DossierId, record: string, matches: Matches, bounds: JournalFilter): Promise<JournalPage> => {
  const rows = await db.journal.where('touched').equals(touchedKey(dossier, record)).reverse().limit(MOST_SCANNED).toArray();
  const within = rows.filter(({ clock }) => clock >= (bounds.from ?? '') && (bounds.until === undefined || clock <= `${bounds.until}~`));
  return { entries: await summarise(db, within.filter(matches)), scanned: rows.length };
};

/**
 * One page of the journal, the latest first: `limit` entries that the filter keeps, from `before` on. By date and author an
 * index answers; for the rest entries are looked at one after the other, but never more than `MOST_SCANNED`.
 */
export const readJournalPage = async (
  db: JalonDatabase,
  dossier: DossierId,
  filter: JournalFilter,
  limit: number,
  before?: string,
): Promise<JournalPage> => {
  const matches = matcher(filter, await knownDevice(db));
  if (filter.record !== undefined) return readOfRecord(db, dossier, filter.record, matches, filter);
  const found: JournalEntry[] = [];
  let scanned = 0;
  let cursor = before;
  let rows: readonly JournalRow[] = [];
  do {
    rows = await entriesBefore(db, dossier, filter, cursor).limit(BATCH).toArray();
    for (const row of rows) {
      if (found.length === limit) break;
      scanned += 1;
      cursor = row.clock;
      if (matches(row)) found.push(row);
    }
  } while (rows.length === BATCH && found.length < limit && scanned < MOST_SCANNED);
  const page = { entries: await summarise(db, found), scanned };
  if (cursor === undefined || (await entriesBefore(db, dossier, filter, cursor).limit(1).count()) === 0) return page;
  return { ...page, next: cursor };
};

/** Every name that signed an entry, read by index: one step a name, however long the journal. */
export const readAuthors = async (db: JalonDatabase, dossier: DossierId): Promise<readonly string[]> => {
  const authors: string[] = [];
  for (let last: string | undefined; ; ) {
    const from = last === undefined ? [dossier] : [dossier, last, Dexie.maxKey];
    const row = await db.journal.where('[dossier+author+clock]').between(from, [dossier, Dexie.maxKey], false, false).first();
    if (row?.author === undefined) return authors;
    authors.push(row.author);
    last = row.author;
  }
};
