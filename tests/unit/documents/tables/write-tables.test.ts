import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '#domain/record/formula-guard';
import type { TableCell } from '#documents/tables/table-rows';
import { clipboardTable } from '#documents/tables/write/write-clipboard';
import type { DocumentColumn, TableDocument } from '#documents/tables/write/table-document';
import { writeTableCsv } from '#documents/tables/write/write-table-csv';
import { writeTableOds } from '#documents/tables/write/write-table-ods';
import { writeTableXlsx } from '#documents/tables/write/write-table-xlsx';
import { day } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const column = (title: string, over: Partial<DocumentColumn> = {}): DocumentColumn => ({ title, holds: 'text', width: 12, readOnly: false, ...over });

const tableOf = (rows: readonly (readonly TableCell[])[], columns: readonly DocumentColumn[] = [column('Intitulé'), column('Date', { holds: 'day' }), column('Nombre', { holds: 'number' })]): TableDocument => ({
  name: 'Activités',
  columns,
  count: rows.length,
  rowAt: (index) => rows[index] ?? [],
  about: { name: 'Export', lines: [['Activités 2022'], ['Filtre', '=1+1'], ['Lignes', rows.length], ['Jour', { day: day('2023-03-01') }]] },
  cutMark: (length) => `coupé : ${String(length)} caractères`,
});

const noBreath = (): undefined => undefined;

const partsOf = async (content: Blob): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await content.arrayBuffer()))).map(([path, bytes]) => [path, strFromU8(bytes)]));

const FORMULAS = ['=HYPERLINK("http://exemple.org";"cliquez")', '@asso', '- Réunion du comité', '+33 3 21 00 00 00', '=1+1', "'=1+1"];

describe('a workbook of XLSX', () => {
  it('holds typed cells: codes and partial dates are text, whole days are days, figures are numbers (C33)', async () => {
    const rows: TableCell[][] = ['1.1', '1.10', '2.7', '1-2', '10-12', '03E5', '2022-05', '2022-Q3'].map((code) => [code, { day: day('2022-09-17') }, 12.5]);
    const { content } = await writeTableXlsx(tableOf([...rows, ['montant', null, 1_347_000], ['écart', null, -15]]), noBreath);
    const [sheet] = await readExcelFile(await content.arrayBuffer());
    expect(sheet?.data.slice(1, 9).map(([code]) => code)).toEqual(rows.map(([code]) => code));
    expect(sheet?.data[1]?.slice(1)).toEqual([new Date('2022-09-17T00:00:00Z'), 12.5]);
    expect(sheet?.data.slice(9)).toEqual([['montant', null, 1_347_000], ['écart', null, -15]]);
    expect((await partsOf(content))['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"');
  });

  it('has titles in view, a filter on every column, and a second sheet that says what it is', async () => {
    const { content } = await writeTableXlsx(tableOf([['a', null, 1], ['b', null, 2]]), noBreath);
    const parts = await partsOf(content);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:C3"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/workbook.xml']).toContain("'Activités'!$A$1:$C$3");
    const [, about] = await readExcelFile(await content.arrayBuffer());
    expect(about?.data.map(([first, second]) => [first, second ?? null])).toEqual([['Activités 2022', null], ['Filtre', '=1+1'], ['Lignes', 2], ['Jour', new Date('2023-03-01T00:00:00Z')]]);
  });

  it('computes and links nothing, and gives each title back as typed (C14)', async () => {
    const { content } = await writeTableXlsx(tableOf(FORMULAS.map((title) => [title, null, -1234.56])), noBreath);
    const parts = await partsOf(content);
    expect(Object.values(parts).some((xml) => /<f[ >]|<hyperlink/u.test(xml))).toBe(false);
    const [sheet] = await readExcelFile(await content.arrayBuffer(), { trim: false });
    expect(sheet?.data.slice(1)).toEqual(FORMULAS.map((title) => [title, null, -1234.56]));
  });

  it('cuts a text that no cell could hold, and says where and how much (C15)', async () => {
    const long = 'Compte rendu de la séance. '.repeat(1482);
    const { content, cuts } = await writeTableXlsx(tableOf([['court', null, null], [long, null, null]]), noBreath);
    expect(cuts).toEqual([{ line: 3, column: 'Intitulé', length: 40_014 }]);
    const [sheet] = await readExcelFile(await content.arrayBuffer(), { trim: false });
    const written = String(sheet?.data[2]?.[0]);
    expect(written).toHaveLength(32_767);
    expect(written.endsWith(' [… coupé : 40014 caractères]')).toBe(true);
    expect(await (await writeTableCsv(tableOf([[long, null, null]]), noBreath)).content.text()).toContain(long);
  });

  it('lets the page breathe after each row', async () => {
    const told: number[] = [];
    await writeTableXlsx(tableOf([['a', null, 1], ['b', null, 2]]), (rows) => {
      told.push(rows);
      return Promise.resolve();
    });
    expect(told).toEqual([1, 2]);
  });
});

describe('a workbook of OpenDocument', () => {
  it('holds typed cells, a filter and titles in view (C33)', async () => {
    const { content } = await writeTableOds(tableOf([['1.10', { day: day('2022-09-17') }, 12.5]]), noBreath);
    const parts = await partsOf(content);
    const xml = parts['content.xml'] ?? '';
    expect(Object.keys(parts)[0]).toBe('mimetype');
    expect(xml).toContain('office:value-type="string"><text:p>1.10</text:p>');
    expect(xml).toContain('office:value-type="date" office:date-value="2022-09-17"><text:p>17/09/2022</text:p>');
    expect(xml).toContain('office:value-type="float" office:value="12.5"');
    expect(xml).toContain(`table:target-range-address="'Activités'.A1:'Activités'.C2" table:display-filter-buttons="true"`);
    expect(parts['settings.xml']).toContain('VerticalSplitPosition');
  });

  it('keeps line ends, tabs and several spaces, and holds no formula (C14)', async () => {
    const { content } = await writeTableOds(tableOf([[' deux  espaces\tet\nune ligne ', null, null], ['=1+1', null, null]]), noBreath);
    const xml = (await partsOf(content))['content.xml'] ?? '';
    expect(xml).toContain('<text:p><text:s text:c="1"/>deux<text:s text:c="2"/>espaces<text:tab/>et</text:p><text:p>une ligne<text:s text:c="1"/></text:p>');
    expect(xml).not.toContain('table:formula');
  });
});

describe('a file of CSV', () => {
  it('is read by French spreadsheets: its mark, semicolons, decimal commas, lines of Windows', async () => {
    const { content } = await writeTableCsv(tableOf([['Forum ; « terrils »', { day: day('2022-09-17') }, -1234.56], ['"Le Quai"\nLens', null, 0]]), noBreath);
    expect([...new Uint8Array(await content.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await content.text()).toBe('Intitulé;Date;Nombre\r\n"Forum ; « terrils »";17/09/2022;-1234,56\r\n"""Le Quai""\nLens";;0\r\n');
  });

  it('shows an apostrophe before what a spreadsheet would compute, never before a number (C14)', async () => {
    const { content } = await writeTableCsv(tableOf([...FORMULAS, '-15'].map((title) => [title, null, -15])), noBreath);
    const lines = (await content.text()).split('\r\n').slice(1, -1);
    expect(lines).toEqual([
      `"'=HYPERLINK(""http://exemple.org"";""cliquez"")";;-15`,
      "'@asso;;-15",
      "'- Réunion du comité;;-15",
      "'+33 3 21 00 00 00;;-15",
      "'=1+1;;-15",
      "''=1+1;;-15",
      '-15;;-15',
    ]);
  });

  it('gives every title back as typed', () => {
    const title = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '1', '5', 'a', ' ', '\t') });
    holdsFor(fc.property(title, (typed) => unguarded(guarded(typed)) === typed));
  });
});

describe('a table for the clipboard', () => {
  it('is plain for any program, and keeps texts as texts for spreadsheets', () => {
    const { text, html } = clipboardTable(tableOf([['=1+1 "a"', { day: day('2022-09-17') }, 12.5], ['une\nligne', null, null]]));
    expect(text).toBe('Intitulé\tDate\tNombre\r\n"\'=1+1 ""a"""\t17/09/2022\t12,5\r\n"une\nligne"\t\t\r\n');
    expect(html).toContain('<td style="mso-number-format:&quot;\\@&quot;;white-space:pre-wrap">=1+1 "a"</td>');
    expect(html).toContain('une<br>ligne');
  });
});
