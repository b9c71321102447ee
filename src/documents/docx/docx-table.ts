import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { marked, runsOf, type Notes } from './docx-runs';
import { RULE, SHADE } from './docx-styles';
import type { WrittenBlock, WrittenColumn, WrittenRow, WrittenRun } from './written-document';

/** A4 between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** About two and a half centimetres. */
const ROOM_TO_SIGN = 1400;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE };

const widthOf = ({ width }: WrittenColumn): number => Math.round((TEXT_WIDTH * width) / 100);

interface CellOptions {
  readonly style: 'Cell' | 'CellHead';
  readonly column: WrittenColumn;
  readonly notes: Notes;
  readonly mark?: string | undefined;
}

const cell = (runs: readonly WrittenRun[], { style, column, notes, mark }: CellOptions): TableCell =>
  new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    children: [new Paragraph({ style, children: marked(mark, runsOf(runs, notes)), ...(column.numeric === true && { alignment: AlignmentType.RIGHT }) })],
  });

const acrossRow = ({ text, mark }: Extract<WrittenRow, { type: 'heading' }>, columns: number, notes: Notes): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE },
        children: [new Paragraph({ style: 'Cell', keepNext: true, children: marked(mark, runsOf([{ text, bold: true }], notes)) })],
      }),
    ],
  });

const rowOf = (row: WrittenRow, columns: readonly WrittenColumn[], notes: Notes): TableRow => {
  if (row.type === 'heading') return acrossRow(row, columns.length, notes);
  const isTotal = row.type === 'total';
  return new TableRow({
    cantSplit: true,
    ...(row.type === 'cells' && row.tall === true && { height: { value: ROOM_TO_SIGN, rule: HeightRule.ATLEAST } }),
    children: columns.map((column, index) => {
      const runs = row.cells[index] ?? [];
      return cell(isTotal ? runs.map((run) => ({ ...run, bold: true })) : runs, { style: 'Cell', column, notes, mark: index === 0 ? row.mark : undefined });
    }),
  });
};

/** A table as wide as the text; its head comes again on every page, and no row is cut in two. */
export const docxTable = ({ columns, rows, mark }: Extract<WrittenBlock, { type: 'table' }>, notes: Notes): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, index) => cell([{ text: column.title }], { style: 'CellHead', column, notes, mark: index === 0 ? mark : undefined })) }),
      ...rows.map((row) => rowOf(row, columns, notes)),
    ],
  });
