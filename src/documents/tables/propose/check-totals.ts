import type { SheetCell } from '../read/sheet';
import { readWrittenNumber } from '../../written/written-number';
import { cellAsWritten, type CellReading } from '../mapping/cell-as-written';
import type { LaidTable, LeftOutRow } from '../mapping/lay-out-table';
import { metricOfTarget, type Mapping } from '../mapping/targets';
import type { TotalCheck } from './table-proposal';

const numberOf = (cell: SheetCell | null | undefined): number | undefined => {
  if (cell?.type === 'number') return cell.value;
  if (cell?.type !== 'text') return undefined;
  const read = readWrittenNumber(cell.text, true);
  return read.ok ? read.value.value : undefined;
};

const sumBefore = ({ rows }: LaidTable, column: number, from: number, until: number): number =>
  rows.filter(({ line }) => line > from && line < until).reduce((sum, { cells, merged }) => sum + (merged.get(column)?.first === false ? 0 : (numberOf(cells[column]) ?? 0)), 0);

/** A subtotal sums since the one before it, a total everything above. */
const startOf = (row: LeftOutRow, { leftOut }: LaidTable): number => (row.why === 'subtotal' ? (leftOut.findLast(({ why, line }) => why === 'subtotal' && line < row.line)?.line ?? 0) : 0);

/** What the rows of totals say, against what the rows that are read come to: it agrees, or it is a finding. */
export const checkTotals = (table: LaidTable, mapping: Mapping, reading: CellReading): readonly TotalCheck[] =>
  table.leftOut
    .filter(({ why }) => why === 'total' || why === 'subtotal')
    .flatMap((row) =>
      [...mapping].flatMap(([column, target]): readonly TotalCheck[] => {
        const cell = row.cells[column];
        if (target === null || metricOfTarget(target) === undefined || !cellAsWritten(cell, target, reading).ok) return [];
        const said = numberOf(cell);
        if (said === undefined) return [];
        return [{ line: row.line, words: row.words, target, said, sum: Math.round(sumBefore(table, column, startOf(row, table), row.line) * 100) / 100 }];
      }),
    );
