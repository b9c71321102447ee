import type { TableName } from '#domain/dossier/tables';
import { groupBy } from '#domain/record/group-by';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

type Stored = Readonly<Record<string, unknown>> & { readonly dossier: DossierId; readonly id: string; readonly rev: number };

/** The records that are named, those that are stored, by `table id`. */
export const readStored = (db: JalonDatabase, dossier: DossierId, wanted: readonly (readonly [TableName, string])[]): Promise<ReadonlyMap<string, Stored>> =>
  db.transaction('r', db.tables, async () => {
    const found = new Map<string, Stored>();
    for (const [table, group] of groupBy(wanted, ([name]) => name)) {
      const rows: readonly (object | undefined)[] = await db.records(table).bulkGet(group.map(([, id]): [DossierId, string] => [dossier, id]));
      for (const row of rows) if (row !== undefined) found.set(`${table} ${(row as Stored).id}`, row as Stored);
    }
    return found;
  });
