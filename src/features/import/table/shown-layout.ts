import type { KnownHeaders } from '#documents/tables/mapping/propose-mapping';
import { headerKeys, proposeMapping } from '#documents/tables/mapping/propose-mapping';
import type { LaidTable } from '#documents/tables/mapping/lay-out-table';
import type { Contents } from '#documents/tables/mapping/targets';
import type { Sheet, SheetCell } from '#documents/tables/read/sheet';
import type { ShownLayout } from './table-requests';

const MOST_SHOWN = 100;
const LONGEST_EXAMPLE = 60;

const decimal = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');

/** A cell as the file shows it, cut to what fits beside others. */
export const cellInWords = (cell: SheetCell): string => {
  switch (cell.type) {
    case 'text':
      return cell.text.length > LONGEST_EXAMPLE ? `${cell.text.slice(0, LONGEST_EXAMPLE)}…` : cell.text;
    case 'number':
      return cell.percent === true ? `${decimal(cell.value * 100)} %` : decimal(cell.value);
    case 'date':
      return `${cell.day.split('-').toReversed().join('/')}${cell.time === undefined ? '' : ` ${cell.time}`}`;
    case 'boolean':
      return cell.value ? 'VRAI' : 'FAUX';
    case 'error':
      return cell.code;
  }
};

const rowInWords = (cells: readonly (SheetCell | null)[]): string => cells.flatMap((cell) => (cell === null ? [] : [cellInWords(cell)])).slice(0, 6).join(' · ');

const formulasIn = ({ rows }: LaidTable): number => rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== null && cell.type !== 'error' && cell.formula === true).length, 0);

/** A laid out sheet with what each column is guessed to fill, as much of it as the page shows. */
export const shownLayout = (sheet: Sheet, table: LaidTable, known: KnownHeaders, contents: Contents): ShownLayout => {
  const { mapping, passedOver } = proposeMapping(table.columns, known, contents);
  const keys = headerKeys(table.columns);
  return {
    headers: table.headers,
    firstRows: sheet.rows.slice(0, 12).map(({ line, cells }) => ({ line, words: rowInWords(cells) })),
    columns: table.columns.map(({ column, header, examples }) => ({
      column,
      header,
      examples: examples.map(cellInWords),
      target: mapping.get(column) ?? null,
      passedOver: passedOver.has(column),
      remembered: known.has(keys.get(column) ?? ''),
    })),
    rows: table.rows.length,
    leftOut: table.leftOut.filter(({ why }) => why !== 'hidden').slice(0, MOST_SHOWN).map(({ line, why, words }) => ({ line, why, words })),
    hiddenRows: table.hiddenRows,
    hiddenColumns: table.hiddenColumns,
    formulas: formulasIn(table),
  };
};
