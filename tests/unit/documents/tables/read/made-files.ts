import { strToU8, zipSync } from 'fflate';
import { done, type Result } from '#domain/record/result';
import type { ReadFault, Sheet, SheetCell, Workbook } from '#documents/tables/read/sheet';

/** A part of a workbook as a test writes it. */
export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

interface MadeSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d&quot; jour &quot;mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs></styleSheet>';

/** An XLSX of these sheets: style 1 and 3 are dates, 2 a percentage, 4 a duration. */
export const madeXlsx = (sheets: readonly MadeSheet[], more: { readonly properties?: string; readonly texts?: readonly string[]; readonly parts?: Readonly<Record<string, string>> } = {}): Uint8Array =>
  zipped({
    'xl/workbook.xml': `<workbook xmlns:r="r">${more.properties ?? '<workbookPr/>'}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${String(index + 1)}" Target="worksheets/sheet${String(index + 1)}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...(more.texts !== undefined && { 'xl/sharedStrings.xml': `<sst>${more.texts.map((text) => `<si>${text}</si>`).join('')}</sst>` }),
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, `<worksheet>${xml}</worksheet>`])),
    ...more.parts,
  });

/** An ODS whose content is these tables. */
export const madeOds = (tables: string, styles = ''): Uint8Array =>
  zipped({
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

export const valueOf = (read: Result<Workbook, ReadFault>): Workbook => {
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return done(read.value).value;
};

const shown = (cell: SheetCell | null): unknown => {
  if (cell === null) return null;
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.percent === true ? `${String(cell.value)} as %` : cell.value;
    case 'date':
      return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
    case 'boolean':
      return cell.value;
    case 'error':
      return `!${cell.code}`;
  }
};

/** The rows of a sheet as plain values. */
export const plainRows = (sheet: Sheet | undefined): readonly (readonly unknown[])[] => (sheet?.rows ?? []).map(({ cells }) => cells.map(shown));
