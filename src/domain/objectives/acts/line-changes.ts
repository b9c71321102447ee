import type { AmendmentId } from '../../record/id';
import { put, type ConventionWrite, type LineOf, type LineTable, type NewId } from './convention-write';

/** A line that an amendment ends. */
export const ended = <Table extends LineTable>(table: Table, line: LineOf<Table>, amendment: AmendmentId): ConventionWrite =>
  put(table, { ...line, until: amendment });

/** The line that an amendment puts in the place of another. Where the old text stood in the documents does not follow. */
export const replacing = <Table extends LineTable>(
  table: Table,
  line: LineOf<Table>,
  changes: Partial<LineOf<Table>>,
  amendment: AmendmentId,
  newId: NewId,
): ConventionWrite => {
  const kept = Object.fromEntries(Object.entries(line).filter(([key]) => !['until', 'source', 'alsoTitledAt'].includes(key))) as LineOf<Table>;
  return put(table, { ...kept, ...changes, id: newId(), rev: 0, from: amendment, replaces: line.id });
};
