import { groupBy } from '#domain/record/group-by';
import type { TableName } from '#domain/dossier/tables';
import { recordName, type RecordName } from '#domain/journal/record-name';
import type { DossierId } from '#domain/record/id';
import { binOf } from '../backup/dossier-snapshot';
import type { BinRow, JalonDatabase } from '../database';
import { knownDevice } from '../device';
import { touchedKey } from '../journal-row';
import { readNames, type RecordNames } from './names.repository';

export interface RemovedRecord {
  readonly table: TableName;
  readonly id: string;
  readonly name: RecordName;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What one command removed together, and who did it when. */
export interface RemovedTogether {
  readonly at: string;
  readonly author?: string;
  readonly isThisDevice: boolean;
  readonly command?: string;
  readonly records: readonly RemovedRecord[];
  readonly total: number;
}

export interface Bin {
  /** The latest first. */
  readonly groups: readonly RemovedTogether[];
  readonly names: RecordNames;
  readonly total: number;
}

/** So many records of one removal are named; the rest is counted. */
const NAMED = 20;

const removedRecord = ({ table, id, record }: BinRow): RemovedRecord => {
  const stored = record as Readonly<Record<string, unknown>>;
  return { table, id, name: recordName(stored), record: stored };
};

/** The last entry that touched a record which is in the bin is the one that removed it. */
const removalOf = (db: JalonDatabase, { dossier, id }: BinRow) => db.journal.where('touched').equals(touchedKey(dossier, id)).last();

const groupOf = async (db: JalonDatabase, own: string | undefined, at: string, rows: readonly BinRow[]): Promise<RemovedTogether> => {
  const [first] = rows;
  const entry = first && (await removalOf(db, first));
  return {
    at,
    isThisDevice: entry?.device === own,
    records: rows.slice(0, NAMED).map(removedRecord),
    total: rows.length,
    ...(entry?.author !== undefined && { author: entry.author }),
    ...(entry !== undefined && { command: entry.command }),
  };
};

/** What was removed and not purged, the `limit` latest removals, each with what went together. */
export const readBin = (db: JalonDatabase, dossier: DossierId, limit: number): Promise<Bin> =>
  db.transaction('r', db.tables, async () => {
    const rows = await binOf(db, dossier).toArray();
    const own = await knownDevice(db);
    const latest = [...groupBy(rows, ({ clock }) => clock)].toSorted(([a], [b]) => (a < b ? 1 : -1)).slice(0, limit);
    const groups = await Promise.all(latest.map(([at, together]) => groupOf(db, own, at, together)));
    return { groups, total: rows.length, names: await readNames(db, dossier, groups.flatMap(({ records }) => records.map(({ record }) => record))) };
  });
