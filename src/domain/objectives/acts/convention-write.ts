import type { DossierTables } from '../../dossier/tables';
import type { Id } from '../../record/id';

/** The tables that make a convention, which its editor writes. */
type ConventionTable = 'amendments' | 'goals' | 'objectives' | 'commitments' | 'funders';

/** One record that an act writes or removes; a command commits all of an act's writes at once. */
export type ConventionWrite = {
  readonly [Name in ConventionTable]:
    | { readonly table: Name; readonly put: DossierTables[Name] }
    | { readonly table: Name; readonly remove: DossierTables[Name] };
}[ConventionTable];

/** The tables of lines that amendments open, end and replace. */
export type LineTable = 'goals' | 'objectives' | 'commitments';

export type LineOf<Table extends LineTable> = DossierTables[Table];

/** Gives the id of a record to be: ids are made where there is a clock, never here. */
export type NewId = <Name extends string>() => Id<Name>;

export const put = <Table extends ConventionTable>(table: Table, record: DossierTables[Table]): ConventionWrite =>
  // A table and its own record: TypeScript cannot pair the two members of a union through a type parameter.
  ({ table, put: record }) as unknown as ConventionWrite;

export const remove = <Table extends ConventionTable>(table: Table, record: DossierTables[Table]): ConventionWrite =>
  ({ table, remove: record }) as unknown as ConventionWrite;
