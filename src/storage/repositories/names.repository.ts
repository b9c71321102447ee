import type { TableName } from '#domain/dossier/tables';
import { recordName, type RecordName } from '#domain/journal/record-name';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** What the ids and territory codes of some records stand for; what is no longer stored has no name. */
export type RecordNames = ReadonlyMap<string, RecordName>;

/** The tables that fields of other records point to. */
const POINTED_TO = [
  'persons', 'objectives', 'goals', 'funders', 'activities', 'plannedActions', 'commitments', 'documents', 'evidence', 'deliverables',
  'reviews', 'reviewBodies', 'amendments', 'conventions', 'programmes', 'grants',
] as const satisfies readonly TableName[];

const UUID = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/u;

const collectIds = (value: unknown, found: Set<string>): void => {
  if (typeof value === 'string') {
    if (UUID.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectIds(inner, found);
  }
};

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const partsOf = ({ parts }: Row): readonly Row[] => (Array.isArray(parts) ? (parts as readonly Row[]) : []);

const namesInTable = async (db: JalonDatabase, dossier: DossierId, table: TableName, ids: readonly string[]): Promise<readonly Row[]> => {
  const rows: readonly (object | undefined)[] = await db.records(table).bulkGet(ids.map((id): [DossierId, string] => [dossier, id]));
  return rows.filter((row): row is Row => row !== undefined);
};

/** A figure is named by the activity that tells it. */
const namesOfFigures = async (db: JalonDatabase, dossier: DossierId, ids: readonly string[]): Promise<readonly Row[]> => {
  const places = (await db.measureIndex.bulkGet(ids.map((id): [DossierId, string] => [dossier, id]))).filter((row) => row !== undefined);
  const activities = await namesInTable(db, dossier, 'activities', places.map(({ activity }) => activity));
  const byId = new Map(activities.map((row) => [row.id, row]));
  return places.flatMap(({ id, activity }) => {
    const row = byId.get(activity);
    return row === undefined ? [] : [{ ...row, id }];
  });
};

const namesOfTerritories = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Row[]> => {
  const head = await db.records('dossiers').get([dossier, dossier]);
  return (head?.territories ?? []).map(({ code, label }) => ({ id: code, name: label }));
};

/** Reads what every id inside of `values` stands for, in one go for each table. */
export const readNames = async (db: JalonDatabase, dossier: DossierId, values: readonly unknown[]): Promise<RecordNames> => {
  const found = new Set<string>();
  for (const value of values) collectIds(value, found);
  const ids = [...found];
  const [territories, figures, ...tables] = await Promise.all([
    namesOfTerritories(db, dossier),
    namesOfFigures(db, dossier, ids),
    ...POINTED_TO.map((table) => namesInTable(db, dossier, table, ids)),
  ]);
  const rows = [...territories, ...figures, ...tables.flat()];
  return new Map([...rows, ...rows.flatMap(partsOf)].map((row) => [row.id, recordName(row)]));
};
