import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { readXml } from './read-xml';
import { MOST_COLUMNS, MOST_ROWS, ReadStop, textCell, trimmedCells, type Merge, type Sheet, type SheetCell, type SheetRow } from './sheet';

type Attributes = Readonly<Record<string, string>>;

const counted = (attributes: Attributes, name: string): number => Math.max(1, Number(attributes[name] ?? 1) || 1);

const isHidden = (attributes: Attributes): boolean => ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');

const dateCell = (value: string, shown: string): SheetCell | null => {
  const day = parseCivilDay(value.slice(0, 10));
  const time = /T(\d{2}:\d{2})/u.exec(value)?.[1];
  return day === null ? textCell(shown) : { type: 'date', day, ...(time !== undefined && time !== '00:00' && { time }) };
};

const valueOf = (attributes: Attributes, shown: string): SheetCell | null => {
  const value = attributes['office:value'] ?? '';
  switch (attributes['office:value-type'] ?? '') {
    case 'float':
    case 'currency':
      return { type: 'number', value: Number(value) };
    case 'percentage':
      return { type: 'number', value: Number(value), percent: true };
    case 'date':
      return dateCell(attributes['office:date-value'] ?? '', shown);
    case 'boolean':
      return { type: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    default:
      return textCell(attributes['office:string-value'] ?? shown);
  }
};

const cellOf = (attributes: Attributes, shown: string): SheetCell | null => {
  if (attributes['calcext:value-type'] === 'error') return { type: 'error', code: shown };
  const cell = valueOf(attributes, shown);
  if (attributes['table:formula'] === undefined || cell === null) return cell;
  if (cell.type === 'text' && /^(?:#[A-Z/0?!]+[!?]?|Err:\d+)$/u.test(cell.text)) return { type: 'error', code: cell.text };
  return cell.type === 'error' ? cell : { ...cell, formula: true };
};

/** One table while it is read. */
class OpenTable {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenColumns: number[] = [];
  readonly name: string;
  readonly hidden: boolean;
  #columns = 0;
  #line = 0;
  #cells: (SheetCell | null)[] = [];
  #row: Attributes = {};

  constructor(name: string, hidden: boolean) {
    this.name = name;
    this.hidden = hidden;
  }

  column(attributes: Attributes): void {
    const repeated = Math.min(counted(attributes, 'table:number-columns-repeated'), MOST_COLUMNS);
    if (isHidden(attributes)) this.hiddenColumns.push(...Array.from({ length: repeated }, (_, index) => this.#columns + index));
    this.#columns += repeated;
  }

  openRow(attributes: Attributes): void {
    this.#row = attributes;
    this.#cells = [];
  }

  cell(attributes: Attributes, shown: string): void {
    const value = cellOf(attributes, shown);
    const column = this.#cells.length;
    const [across, down] = [counted(attributes, 'table:number-columns-spanned'), counted(attributes, 'table:number-rows-spanned')];
    if (across * down > 1) this.merges.push({ firstLine: this.#line + 1, lastLine: this.#line + down, firstColumn: column, lastColumn: column + across - 1 });
    const repeated = Math.min(counted(attributes, 'table:number-columns-repeated'), MOST_COLUMNS - column);
    for (let index = 0; index < repeated; index += 1) this.#cells.push(value);
  }

  /** A row is repeated as often as it says, but an empty one to the foot of the sheet is no row. */
  closeRow(): void {
    const repeated = counted(this.#row, 'table:number-rows-repeated');
    const cells = trimmedCells(this.#cells);
    if (cells.length > 0) {
      if (this.rows.length + repeated > MOST_ROWS) throw new ReadStop({ code: 'too-many-rows', sheet: this.name, most: MOST_ROWS });
      for (let index = 1; index <= repeated; index += 1) this.rows.push({ line: this.#line + index, hidden: isHidden(this.#row), cells });
    }
    this.#line += repeated;
  }

  sheet(): Sheet {
    const { name, hidden, rows, merges, hiddenColumns } = this;
    return { name, hidden, rows, merges, hiddenColumns };
  }
}

/** Elements whose texts are no part of a cell: remarks, drawings. */
const ASIDE = new Set(['office:annotation', 'draw:frame', 'table:shapes', 'office:event-listeners', 'text:ruby-text']);

const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

/** The sheets of a document of tables, in their order. */
export const readOdsContent = (bytes: Uint8Array, onBytes: (read: number) => void): readonly Sheet[] => {
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  let [style, aside, paragraphs, inParagraph] = ['', 0, 0, false];
  let table: OpenTable | undefined;
  let cell: { readonly attributes: Attributes; text: string } | undefined;
  const write = (text: string): void => {
    if (cell !== undefined && aside === 0 && inParagraph) cell.text += text;
  };
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        if (ASIDE.has(name)) aside += 1;
        if (aside > 0) return;
        if (name === 'style:style') style = attributes['style:name'] ?? '';
        if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style);
        if (name === 'table:table') table = new OpenTable(attributes['table:name'] ?? '', hiddenStyles.has(attributes['table:style-name'] ?? ''));
        if (name === 'table:table-column') table?.column(attributes);
        if (name === 'table:table-row') table?.openRow(attributes);
        if (CELLS.has(name)) [cell, paragraphs] = [{ attributes, text: '' }, 0];
        if (name === 'text:p') {
          inParagraph = true;
          paragraphs += 1;
          if (paragraphs > 1) write('\n');
        }
        if (name === 'text:s') write(' '.repeat(Math.min(counted(attributes, 'text:c'), 1000)));
        if (name === 'text:tab') write('\t');
        if (name === 'text:line-break') write('\n');
      },
      close: (name) => {
        if (ASIDE.has(name)) aside -= 1;
        if (aside > 0) return;
        if (name === 'text:p') inParagraph = false;
        if (name === 'table:table-row') table?.closeRow();
        if (name === 'table:table' && table !== undefined) sheets.push(table.sheet());
        if (!CELLS.has(name) || cell === undefined) return;
        // What a merge covers is kept by the file, and not shown.
        table?.cell(name === 'table:table-cell' ? cell.attributes : { ...cell.attributes, 'office:value-type': 'string', 'office:string-value': '' }, cell.text);
        cell = undefined;
      },
      text: write,
    },
    onBytes,
  );
  return sheets;
};
