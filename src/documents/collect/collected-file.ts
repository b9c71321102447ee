import type { DossierId } from '#domain/record/id';
import type { ActionColumn, ActivityColumn } from './columns';
import type { Seals } from './activity-cells';
import { cellText } from './seals';
import type { ReadSheet } from './read-xlsx';
import { COLLECT_MARK } from './collect-mark';
import { COLLECT_VERSION } from './workbook-plan';
import { done, refused, type Result } from '#domain/record/result';

/** One row that came back: what its cells say, and what they showed when they were sent. */
export interface CollectedRow<Column extends string> {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** Empty when the row was added where no reference was given. */
  readonly id: string;
  /** Only the columns that are still there. */
  readonly cells: ReadonlyMap<Column, string>;
  readonly seals: Seals | undefined;
}

export interface CollectedFile {
  readonly name: string;
  readonly dossier: DossierId;
  readonly file: string;
  readonly year: number;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly kinds: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly objectives: ReadonlyMap<string, string>;
  readonly activities: readonly CollectedRow<ActivityColumn>[];
  readonly actions: readonly CollectedRow<ActionColumn>[];
}

export type CollectFault = { readonly code: 'not-collect' | 'newer' | 'other-dossier' | 'no-rows' } | { readonly code: 'no-reference'; readonly sheet: string };

type Memory = ReadonlyMap<string, readonly string[]>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

const memoryOf = (sheets: readonly ReadSheet[]): ReadSheet | undefined => sheets.find(({ rows }) => cellText(rows[0]?.[0]) === COLLECT_MARK);

const pairsOf = (cells: readonly string[] = []): readonly (readonly [string, string])[] =>
  cells.flatMap((cell, index) => (index % 2 === 0 && cell !== '' ? [[cell, cells[index + 1] ?? ''] as const] : []));

/** Words as they were sent, to the codes that they stand for. */
const codesOf = (cells: readonly string[] | undefined): ReadonlyMap<string, string> => new Map(pairsOf(cells).map(([code, label]) => [label.trim(), code]));

const readSeals = (text: string): Seals => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (Object.fromEntries(Object.entries(value).filter(([, seal]) => Array.isArray(seal)))) : {};
  } catch {
    return {};
  }
};

interface Table<Column extends string> {
  readonly sheet: ReadSheet;
  readonly columns: ReadonlyMap<Column, number>;
}

/** The sheet that has most of these headings, whatever it is called now and wherever its columns stand. */
const tableOf = <Column extends string>(sheets: readonly ReadSheet[], headings: readonly (readonly [string, string])[]): Table<Column> | undefined => {
  const found = sheets.map((sheet) => {
    const head = (sheet.rows[0] ?? []).map(cellText);
    const columns = new Map(headings.flatMap(([key, label]) => (head.includes(label) ? [[key as Column, head.indexOf(label)] as const] : [])));
    return { sheet, columns };
  });
  const best = found.toSorted((left, right) => right.columns.size - left.columns.size)[0];
  return best === undefined || best.columns.size * 2 < headings.length ? undefined : best;
};

const rowsOf = <Column extends string>({ sheet, columns }: Table<Column>, seals: ReadonlyMap<string, Seals>): readonly CollectedRow<Column>[] =>
  sheet.rows.slice(1).map((cells, index) => {
    const read = new Map([...columns].map(([key, at]) => [key, cellText(cells[at])] as const));
    const id = cellText(cells[columns.get('id' as Column) ?? -1]);
    return { sheet: sheet.name, row: index + 2, id: UUID.test(id) ? id : '', cells: read, seals: seals.get(id) };
  });

const isBlank = ({ cells }: CollectedRow<string>): boolean => [...cells].every(([key, text]) => key === 'id' || text === '');

const sealsIn = (sheet: ReadSheet, table: string): ReadonlyMap<string, Seals> =>
  new Map(sheet.rows.filter((row) => row[0] === table).map((row) => [cellText(row[1]), readSeals(cellText(row[2]))]));

/** Reads back a workbook that was asked for: its rows, by the references that they carry. */
export const readCollected = (name: string, sheets: readonly ReadSheet[], dossier: DossierId): Result<CollectedFile, CollectFault> => {
  const memory = memoryOf(sheets);
  if (memory === undefined) return refused({ code: 'not-collect' });
  const said: Memory = new Map(memory.rows.map((row) => [cellText(row[0]), row.slice(1).map(cellText)] as const));
  const value = (key: string): string => said.get(key)?.[0] ?? '';
  if (Number(value(COLLECT_MARK)) > COLLECT_VERSION) return refused({ code: 'newer' });
  if (value('dossier') !== dossier) return refused({ code: 'other-dossier' });
  if (!UUID.test(value('file'))) return refused({ code: 'not-collect' });
  const shown = sheets.filter((sheet) => sheet !== memory);
  const activities = tableOf<ActivityColumn>(shown, pairsOf(said.get('activityColumns')));
  const actions = tableOf<ActionColumn>(shown.filter((sheet) => sheet !== activities?.sheet), pairsOf(said.get('actionColumns')));
  const lacking = [activities, actions].find((table) => table !== undefined && !(table.columns as ReadonlyMap<string, number>).has('id'));
  if (lacking !== undefined) return refused({ code: 'no-reference', sheet: lacking.sheet.name });
  if (activities === undefined && actions === undefined) return refused({ code: 'no-rows' });
  const [person, personName = ''] = said.get('person') ?? [];
  return done({
    name,
    dossier,
    file: value('file'),
    year: Number(value('year')),
    person: person === undefined || !UUID.test(person) ? null : { id: person, name: personName },
    kinds: codesOf(said.get('kinds')),
    statuses: codesOf(said.get('statuses')),
    objectives: codesOf(said.get('objectives')),
    activities: activities === undefined ? [] : rowsOf(activities, sealsIn(memory, 'activity')).filter((row) => row.seals !== undefined || !isBlank(row)),
    actions: actions === undefined ? [] : rowsOf(actions, sealsIn(memory, 'action')).filter((row) => row.seals !== undefined || !isBlank(row)),
  });
};
