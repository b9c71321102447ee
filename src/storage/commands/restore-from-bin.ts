import { pointersOf, type Pointer, type Target } from '#domain/dossier/references-by-table';
import { takenCodes } from '#domain/dossier/references-codes';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { binOf } from '../backup/dossier-snapshot';
import type { BinRow, JalonDatabase } from '../database';
import { parseRecord } from '../parse-record';
import { ofDossier } from '../record-range';
import { commit } from './commit';
import { putIn } from './write-record';

/** Why a removed record stays in the bin. */
export type RestoreFromBinRefusal =
  | Refusal
  | { readonly code: 'not-in-bin' }
  /** What it points to is gone as well: `to` says of what sort, `field` where. */
  | { readonly code: 'target-gone'; readonly to: Target; readonly field: string }
  | { readonly code: 'code-taken'; readonly taken: string };

type AnyRecord = DossierTables[TableName];

interface Removed {
  readonly table: TableName;
  readonly record: AnyRecord;
}

const readRemoved = async (row: BinRow): Promise<Result<Removed, Refusal>> => {
  // It may be of an earlier time: it is checked as it comes back.
  const parsed = await parseRecord(row.table, row.record);
  return parsed.ok ? done({ table: row.table, record: { ...parsed.value, rev: 0 } }) : parsed;
};

const isStored = async (db: JalonDatabase, dossier: DossierId, { to, id }: Pointer): Promise<boolean> => {
  if (to === 'measures') return (await db.measureIndex.get([dossier, id])) !== undefined;
  if (to === 'funderParts') return (await ofDossier(db, 'funders', dossier).filter(({ parts }) => parts.some((part) => part.id === id)).count()) > 0;
  return (await db.records(to).get([dossier, id])) !== undefined;
};

/** What comes back at once may point to one another, and a record to itself. */
const namedIn = (records: readonly Removed[]): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ record }) => [
      record.id,
      ...('measures' in record ? record.measures.map(({ id }) => id) : []),
      ...('parts' in record ? record.parts.map(({ id }) => id) : []),
    ]),
  );

const goneTarget = async (db: JalonDatabase, dossier: DossierId, records: readonly Removed[]): Promise<RestoreFromBinRefusal | undefined> => {
  const together = namedIn(records);
  for (const { table, record } of records) {
    for (const pointer of pointersOf(table, record)) {
      if (together.has(pointer.id) || (await isStored(db, dossier, pointer))) continue;
      return { code: 'target-gone', to: pointer.to, field: String(pointer.path.findLast((step) => typeof step === 'string')) };
    }
  }
  return undefined;
};

const ofTable = <Name extends TableName>(records: readonly Removed[], name: Name): readonly DossierTables[Name][] =>
  records.filter(({ table }) => table === name).map(({ record }) => record as DossierTables[Name]);

const takenCode = async (db: JalonDatabase, dossier: DossierId, records: readonly Removed[]): Promise<RestoreFromBinRefusal | undefined> => {
  const goals = ofTable(records, 'goals');
  const objectives = ofTable(records, 'objectives');
  if (goals.length + objectives.length === 0) return undefined;
  const [problem] = takenCodes({
    goals: [...(await ofDossier(db, 'goals', dossier).toArray()), ...goals],
    objectives: [...(await ofDossier(db, 'objectives', dossier).toArray()), ...objectives],
  });
  return problem?.reason === 'code-taken' ? { code: 'code-taken', taken: problem.code } : undefined;
};

const rowsToRestore = (db: JalonDatabase, dossier: DossierId, at: string, id: string | undefined): Promise<readonly BinRow[]> =>
  binOf(db, dossier)
    .filter((row) => row.clock === at && (id === undefined || row.id === id))
    .toArray();

/**
 * Puts back what was removed at `at`, all of it or the one record of `id`, as one command that can be undone. Refused when
 * what it points to is gone, or when its code was given to another since.
 */
export const restoreFromBin = async (
  db: JalonDatabase,
  dossier: DossierId,
  at: string,
  id?: string,
): Promise<Result<JournalEntry, RestoreFromBinRefusal>> => {
  const rows = await rowsToRestore(db, dossier, at, id);
  if (rows.length === 0) return refused({ code: 'not-in-bin' });
  const records: Removed[] = [];
  for (const row of rows) {
    const removed = await readRemoved(row);
    if (!removed.ok) return removed;
    records.push(removed.value);
  }
  const refusal = (await goneTarget(db, dossier, records)) ?? (await takenCode(db, dossier, records));
  if (refusal !== undefined) return refused(refusal);
  const writes = records.map(({ table, record }) => putIn(table, record));
  return commit(db, { dossier, name: 'restore-from-bin', writes });
};
