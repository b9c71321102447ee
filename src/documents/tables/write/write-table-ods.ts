import type { TableCell } from '../table-rows';
import { columnLetters } from './column-letters';
import { ODS_CLOSING, ODS_MANIFEST, odsOpening, odsSettings, ODS_TYPE } from './ods-parts';
import type { Breathe, DocumentColumn, TableDocument, WrittenFile } from './table-document';
import { xmlAttribute, xmlText } from './xml-text';
import { zipStream } from './zip-stream';

/** OpenDocument takes several spaces for one, and a tab for a space, unless they are said. */
const paragraph = (line: string): string =>
  `<text:p>${xmlText(line)
    .replace(/^ | (?: +)|(?<= ) | $/gu, (spaces) => `<text:s text:c="${String(spaces.length)}"/>`)
    .replaceAll('\t', '<text:tab/>')}</text:p>`;

const paragraphs = (text: string): string => text.split(/\r\n|\r|\n/u).map(paragraph).join('');

const EMPTY = '<table:table-cell/>';

const styleOf = ({ holds, readOnly }: DocumentColumn): string => {
  if (readOnly) return holds === 'number' ? 'ce-read-number' : 'ce-read-text';
  return `ce-${holds}`;
};

const textCell = (text: string, style: string): string => `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs(text)}</table:table-cell>`;

const cellXml = (value: TableCell, style: (kind: 'text' | 'number' | 'day') => string): string => {
  if (value === null || value === '') return EMPTY;
  if (typeof value === 'number') return `<table:table-cell table:style-name="${style('number')}" office:value-type="float" office:value="${String(value)}"><text:p>${String(value).replace('.', ',')}</text:p></table:table-cell>`;
  if (typeof value === 'object') return `<table:table-cell table:style-name="${style('day')}" office:value-type="date" office:date-value="${value.day}"><text:p>${value.day.split('-').toReversed().join('/')}</text:p></table:table-cell>`;
  return textCell(value, style('text'));
};

/** The look of a cell in a column: a text among dates stays a text. */
const styleIn =
  (column: DocumentColumn) =>
  (kind: 'text' | 'number' | 'day'): string => {
    if (kind === 'text') return column.readOnly ? 'ce-read-text' : column.holds === 'long-text' ? 'ce-long-text' : 'ce-text';
    return column.readOnly && kind === 'number' ? 'ce-read-number' : `ce-${kind}`;
  };

const columnsXml = (columns: readonly { readonly style: string }[], from: number): string =>
  columns.map(({ style }, index) => `<table:table-column table:style-name="co${String(from + index)}" table:default-cell-style-name="${style}"/>`).join('');

const aboutTable = ({ columns, about }: TableDocument): string => {
  const rows = about.lines.map((line, index) => `<table:table-row>${line.map((cell) => (index === 0 && typeof cell === 'string' ? textCell(cell, 'ce-head') : cellXml(cell, (kind) => `ce-${kind}`))).join('')}</table:table-row>`);
  return `<table:table table:name="${xmlAttribute(about.name)}">${columnsXml([{ style: 'ce-text' }, { style: 'ce-text' }], columns.length)}${rows.join('')}</table:table>`;
};

const filter = ({ name, columns, count }: TableDocument): string => {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const range = `${sheet}.A1:${sheet}.${columnLetters(columns.length - 1)}${String(count + 1)}`;
  return `<table:database-ranges><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="${xmlAttribute(range)}" table:display-filter-buttons="true"/></table:database-ranges>`;
};

/** A table as a workbook of OpenDocument, with the same cells, filter and second sheet as in XLSX. Its cells hold texts of any length. */
export const writeTableOds = async (document: TableDocument, breathe: Breathe): Promise<WrittenFile> => {
  const { columns, count, rowAt } = document;
  const zip = zipStream();
  // First and as it is: this is how programs know the kind of file.
  zip.add('mimetype', ODS_TYPE, true);
  zip.add('META-INF/manifest.xml', ODS_MANIFEST);
  zip.add('settings.xml', odsSettings(document));
  const content = zip.open('content.xml');
  content.write(odsOpening([...columns.map(({ width }) => width), 32, 80]));
  content.write(`<table:table table:name="${xmlAttribute(document.name)}">${columnsXml(columns.map((column) => ({ style: styleOf(column) })), 0)}`);
  content.write(`<table:table-header-rows><table:table-row>${columns.map(({ title }) => textCell(title, 'ce-head')).join('')}</table:table-row></table:table-header-rows>`);
  for (let index = 0; index < count; index += 1) {
    const cells = rowAt(index);
    content.write(`<table:table-row>${columns.map((column, at) => cellXml(cells[at] ?? null, styleIn(column))).join('')}</table:table-row>`);
    const pause = breathe(index + 1);
    if (pause !== undefined) await pause;
  }
  content.write(`</table:table>${aboutTable(document)}${filter(document)}${ODS_CLOSING}`);
  content.close();
  return { content: zip.end(ODS_TYPE), cuts: [] };
};
