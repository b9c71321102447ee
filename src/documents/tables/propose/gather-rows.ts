import type { Activity } from '#domain/activities/activity';
import { rowTexts, type RowTexts } from './row-texts';
import type { TableAsked } from './propose-table';
import type { TableContext } from './table-context';
import type { RefusedRow, RowFault, RowMark, RowProposal } from './table-proposal';

/** Reads the rows of a table one by one; answers those that could not be taken, each with its reason and its title. */
export const takeRows = ({ table, mapping, reading, onRow }: TableAsked, take: (row: RowTexts) => RowFault | undefined, titleOf: (row: RowTexts) => string): readonly RefusedRow[] => {
  const refused: RefusedRow[] = [];
  for (const [index, laid] of table.rows.entries()) {
    onRow?.(index + 1);
    const row = rowTexts(laid, mapping, reading);
    const fault = row.ok ? take(row.value) : row.reason;
    if (fault !== undefined) refused.push({ line: laid.line, title: row.ok ? titleOf(row.value) : '', fault });
  }
  return refused;
};

interface ListChange {
  readonly activity: Activity;
  /** The first row that tells of it. */
  readonly line: number;
  readonly field: 'pressReturns' | 'measures';
  readonly value: unknown;
  readonly marks: readonly RowMark[];
}

/** Several rows that add to one list of an activity, as one proposal. */
export const listProposal = ({ activity, line, field, value, marks }: ListChange, { file, sheet }: TableContext): RowProposal => {
  const origin = { file, sheet, row: line };
  const fields = [{ field, offers: [{ value, origin }], conflict: false }];
  return { line, key: activity.id, sort: 'changed', alongside: [], marks, proposal: { table: 'activities', id: activity.id, dossier: activity.dossier, current: activity, origins: [origin], removal: false, fields } };
};
