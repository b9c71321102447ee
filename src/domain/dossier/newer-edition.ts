import type { JournalEntry, RecordChange } from '../journal/journal-entry';
import { canonicalRecord } from './canonical-content';
import { compareDossiers, type TableDifference } from './compare-dossiers';
import { checkReferences } from './references';
import type { DossierTablesContent, ReferenceProblem } from './references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from './tables';
import { tablesFrom } from './tables-from';

type AnyRecord = DossierTables[TableName];

/** The command that takes a newer edition: what it wrote is the edition's, not the user's. */
export const TAKE_EDITION = 'take-shipped';

const keyOf = (table: TableName, id: string): string => `${table} ${id}`;

const contentOf = (record: RecordChange['before']): string => (record === undefined ? '' : canonicalRecord(record as unknown as AnyRecord));

/** Undoing or doing again the taking of an edition is the edition's doing too. */
const isOfEdition = (entry: JournalEntry, byId: ReadonlyMap<string, JournalEntry>): boolean => {
  if (entry.command === TAKE_EDITION) return true;
  const of = entry.of === undefined ? undefined : byId.get(entry.of);
  return of !== undefined && isOfEdition(of, byId);
};

/**
 * The records that someone changed, added or removed since the dossier was loaded, as the journal tells in its order;
 * a change that was taken back is none.
 */
export const editedRecords = (journal: readonly JournalEntry[]): ReadonlySet<string> => {
  const byId = new Map(journal.map((entry) => [entry.id as string, entry]));
  const edited = new Map<string, { readonly base: string; readonly now: string }>();
  for (const entry of journal) {
    const ofEdition = isOfEdition(entry, byId);
    for (const { table, id, before, after } of entry.changes) {
      const key = keyOf(table, id);
      if (ofEdition) edited.delete(key);
      else edited.set(key, { base: edited.get(key)?.base ?? contentOf(before), now: contentOf(after) });
    }
  }
  return new Set([...edited].filter(([, { base, now }]) => base !== now).map(([key]) => key));
};

/** What a newer edition would bring to a stored dossier, and what stays because someone changed it. */
export interface NewerEdition {
  readonly take: readonly TableDifference[];
  readonly kept: readonly TableDifference[];
}

type Split = (table: TableName, id: string) => boolean;

const only = ({ table, added, changed, removed, same }: TableDifference, keeps: Split): TableDifference => ({
  table,
  added: added.filter(({ id }) => keeps(table, id)),
  changed: changed.filter(({ after }) => keeps(table, after.id)),
  removed: removed.filter(({ id }) => keeps(table, id)),
  same,
});

const isEmpty = ({ added, changed, removed }: TableDifference): boolean => added.length + changed.length + removed.length === 0;

const withTaken = (stored: DossierTablesContent, take: readonly TableDifference[]): DossierTablesContent => {
  const tables = take.map(({ table, added, changed, removed }) => {
    const gone = new Set(removed.map(({ id }) => id as string));
    const next = new Map(changed.map(({ after }) => [after.id as string, after]));
    const left = stored[table].filter((record: AnyRecord) => !gone.has(record.id)).map((record: AnyRecord) => next.get(record.id) ?? record);
    return [table, [...left, ...added]] as const;
  });
  return tablesFrom(tables);
};

/** The differences that a broken reference comes from: the record that points, or the one that would be gone. */
const culprits = (problem: ReferenceProblem, left: ReadonlySet<string>): readonly string[] => {
  const target = 'target' in problem ? TABLE_NAMES.map((table) => keyOf(table, problem.target)) : [];
  return [...target, keyOf(problem.table, problem.id)].filter((key) => left.has(key)).slice(0, 1);
};

const keysOf = (differences: readonly TableDifference[]): ReadonlySet<string> =>
  new Set(
    differences.flatMap(({ table, added, changed, removed }) =>
      [...added, ...changed.map(({ after }) => after), ...removed].map(({ id }) => keyOf(table, id)),
    ),
  );

/**
 * Compares a stored dossier with a newer edition of what it was loaded from. A record that someone edited is never in
 * `take`, nor is one whose taking would leave an edited record pointing to nothing. Undefined when the rest cannot hold together.
 */
export const newerEdition = (stored: DossierTablesContent, coming: DossierTablesContent, edited: ReadonlySet<string>): NewerEdition | undefined => {
  const all = compareDossiers(stored, coming);
  const kept = new Set(edited);
  for (;;) {
    const take = all.map((difference) => only(difference, (table, id) => !kept.has(keyOf(table, id))));
    const problems = checkReferences(withTaken(stored, take));
    const left = keysOf(take);
    const more = problems.flatMap((problem) => culprits(problem, left));
    if (more.length > 0) for (const key of more) kept.add(key);
    else if (problems.length > 0 && left.size > 0) return undefined;
    else {
      const stays = all.map((difference) => only(difference, (table, id) => kept.has(keyOf(table, id))));
      return { take: take.filter((difference) => !isEmpty(difference)), kept: stays.filter((difference) => !isEmpty(difference)) };
    }
  }
};
