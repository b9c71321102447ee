import type { CivilDay } from '#domain/periods/partial-date';
import type { TableCell } from '../tables/table-rows';

/** The tables of a dossier that make sense flat, each the name of its file. */
export type FlatTableName =
  | 'conventions' | 'goals' | 'objectives' | 'commitments' | 'funders' | 'grants' | 'grant_steps' | 'payments' | 'budget_lines' | 'deliverables' | 'transmissions'
  | 'review_bodies' | 'sessions' | 'conclusions' | 'programmes' | 'planned_actions' | 'activities' | 'measures' | 'press_returns' | 'links' | 'indicators'
  | 'indicator_values' | 'persons';

/** What a field holds, as a data dictionary says it. */
export interface FlatField {
  /** As the head of its column has it. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** The field of the record whose name in words it has, when that is not its own. */
  readonly word?: string;
  /** Part of what tells a row from another. */
  readonly key?: boolean;
  readonly required?: boolean;
  readonly codes?: readonly string[];
  /** The table whose `id` it holds. */
  readonly to?: FlatTableName;
  readonly long?: boolean;
}

export interface FlatColumn<Row> extends FlatField {
  readonly cell: (row: Row) => TableCell;
}

/** A table to be written, and what its dictionary says; each row is made when it is asked for. */
export interface FlatTable {
  readonly name: FlatTableName;
  readonly fields: readonly FlatField[];
  readonly count: number;
  readonly rowAt: (index: number) => readonly TableCell[];
}

export const flatTable = <Row>(name: FlatTableName, rows: readonly Row[], columns: readonly FlatColumn<Row>[]): FlatTable => ({
  name,
  fields: columns.map(({ cell: _, ...field }) => field),
  count: rows.length,
  rowAt: (index) => {
    const row = rows[index];
    return row === undefined ? [] : columns.map(({ cell }) => cell(row));
  },
});

type More = Partial<Omit<FlatField, 'name' | 'type'>>;

type Maybe<Value> = Value | undefined;

export const text = <Row>(name: string, of: (row: Row) => Maybe<string>, more: More = {}): FlatColumn<Row> => ({ name, type: 'string', ...more, cell: (row) => of(row) ?? null });

export const number = <Row>(name: string, type: 'integer' | 'number', of: (row: Row) => Maybe<number>, more: More = {}): FlatColumn<Row> => ({ name, type, ...more, cell: (row) => of(row) ?? null });

/** An amount, kept in cents, as euros. */
export const euros = <Row>(name: string, of: (row: Row) => Maybe<number>, word: string): FlatColumn<Row> =>
  number(name, 'number', (row) => {
    const cents = of(row);
    return cents === undefined ? undefined : cents / 100;
  }, { word });

export const truth = <Row>(name: string, of: (row: Row) => Maybe<boolean>, more: More = {}): FlatColumn<Row> => ({
  name,
  type: 'boolean',
  ...more,
  cell: (row) => {
    const value = of(row);
    return value === undefined ? null : String(value);
  },
});

export const date = <Row>(name: string, of: (row: Row) => Maybe<CivilDay>, more: More = {}): FlatColumn<Row> => ({
  name,
  type: 'date',
  ...more,
  cell: (row) => {
    const day = of(row);
    return day === undefined ? null : { day };
  },
});

export const id = <Row extends { readonly id: string }>(): FlatColumn<Row> => text('id', ({ id: own }) => own, { key: true });

export const ref = <Row>(name: string, to: FlatTableName, of: (row: Row) => Maybe<string>, more: More = {}): FlatColumn<Row> => text(name, of, { ...more, to });

export const code = <Row>(name: string, codes: readonly string[], of: (row: Row) => Maybe<string>, more: More = {}): FlatColumn<Row> => text(name, of, { ...more, codes });
