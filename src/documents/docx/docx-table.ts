import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IRunOptions } from 'docx';
import { RULE, SHADE } from './docx-styles';
import type { WrittenBlock, WrittenColumn, WrittenRow, WrittenRun } from './written-document';

/** A4 between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE };

export const runsOf = (runs: readonly WrittenRun[]): TextRun[] =>
  runs.map(({ text, bold = false, italic = false }) => {
    const options: IRunOptions = { text, bold, italics: italic };
    return new TextRun(options);
  });

const widthOf = ({ width }: WrittenColumn): number => Math.round((TEXT_WIDTH * width) / 100);

interface CellOptions {
  readonly style: 'Cell' | 'CellHead';
  readonly column: WrittenColumn;
}

const cell = (runs: readonly WrittenRun[], { style, column }: CellOptions): TableCell =>
  new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    children: [new Paragraph({ style, children: runsOf(runs), ...(column.numeric === true && { alignment: AlignmentType.RIGHT }) })],
  });

const acrossRow = (text: string, columns: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE },
        children: [new Paragraph({ style: 'Cell', keepNext: true, children: runsOf([{ text, bold: true }]) })],
      }),
    ],
  });

const rowOf = (row: WrittenRow, columns: readonly WrittenColumn[]): TableRow => {
  if (row.type === 'heading') return acrossRow(row.text, columns.length);
  const isTotal = row.type === 'total';
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => {
      const runs = row.cells[index] ?? [];
      return cell(isTotal ? runs.map((run) => ({ ...run, bold: true })) : runs, { style: 'Cell', column });
    }),
  });
};

/** A table as wide as the text; its head comes again on every page, and no row is cut in two. */
export const docxTable = ({ columns, rows }: Extract<WrittenBlock, { type: 'table' }>): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell([{ text: column.title }], { style: 'CellHead', column })) }),
      ...rows.map((row) => rowOf(row, columns)),
    ],
  });
