import { describe, expect, it } from 'vitest';
import { readTable } from '#documents/tables/read/read-table';
import { madeXlsx, plainRows, valueOf, zipped } from './made-files';

const data = (rows: string, after = '', before = ''): string => `${before}<sheetData>${rows}</sheetData>${after}`;

/** An archive that says of its one part that it unpacks to two gigabytes. */
const bomb = (): Uint8Array => {
  const made = zipped({ 'xl/workbook.xml': '<workbook/>' });
  const directory = made.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => made[at + index] === byte));
  new DataView(made.buffer).setUint32(directory + 24, 0x7fffffff, true);
  return made;
};

describe('an XLSX file', () => {
  it('gives texts, numbers, dates, percentages, booleans and errors as what they are', () => {
    const xml = data(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>44821</v></c><c r="C3" s="2"><v>0.12</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3" s="3"><v>44821.75</v></c><c r="G3" s="4"><v>1.5</v></c></row>',
    );
    const { sheets } = valueOf(readTable(madeXlsx([{ name: 'Feuil1', xml }], { texts: ['<t>Titre</t>', '<r><t>Forum &amp;</t></r><r><t xml:space="preserve"> débat_x000D_</t></r><rPh><t>aside</t></rPh>'] })));
    expect(plainRows(sheets[0])).toEqual([['Titre', 'Date'], ['Forum & débat\n', '2022-09-17', '0.12 as %', true, '!#N/A', '2022-09-17 18:00', 1.5]]);
    expect(sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('counts days from 1904 where the workbook does [C05]', () => {
    const sheetOf = (day: number): string => data(`<row r="1"><c r="A1" s="1"><v>${String(day)}</v></c></row><row r="2"><c r="A2" s="1"><v>${String(day + 0.75)}</v></c></row>`);
    const from1904 = valueOf(readTable(madeXlsx([{ name: 'A', xml: sheetOf(43359) }], { properties: '<workbookPr date1904="1"/>' })));
    const from1900 = valueOf(readTable(madeXlsx([{ name: 'A', xml: sheetOf(44821) }])));
    for (const { sheets } of [from1904, from1900]) expect(plainRows(sheets[0])).toEqual([['2022-09-17'], ['2022-09-17 18:00']]);
  });

  it('gives the last value of a formula, and says which have none', () => {
    const xml = data('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1"><f>NOW()</f></c></row>');
    const { sheets } = valueOf(readTable(madeXlsx([{ name: 'A', xml }])));
    expect(sheets[0]?.rows[0]?.cells).toEqual([{ type: 'number', value: 2, formula: true }, { type: 'text', text: '2x', formula: true }, { type: 'error', code: 'no-result' }]);
  });

  it('says which rows, columns and sheets are hidden, and which cells are merged [C19, C20]', () => {
    const xml = data('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>', '<mergeCells><mergeCell ref="A2:B4"/></mergeCells>', '<cols><col min="3" max="4" hidden="1"/></cols>');
    const { sheets } = valueOf(readTable(madeXlsx([{ name: 'Suivi', xml }, { name: 'Brouillon', xml, state: 'veryHidden' }])));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Suivi', false], ['Brouillon', true]]);
    expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets[0]?.hiddenColumns).toEqual([2, 3]);
    expect(sheets[0]?.merges).toEqual([{ firstLine: 2, lastLine: 4, firstColumn: 0, lastColumn: 1 }]);
  });

  it('passes over links to other workbooks and macros, and says so', () => {
    const made = madeXlsx([{ name: 'A', xml: data('<row r="1"><c r="A1"><f>[1]X!A1</f><v>7</v></c></row>') }], { parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/vbaProject.bin': 'x' } });
    const { sheets, notes } = valueOf(readTable(made));
    expect(plainRows(sheets[0])).toEqual([[7]]);
    expect(notes).toEqual(['external-links', 'macros']);
  });

  it('refuses what unpacks to more than any list, what is damaged, and what is no table', () => {
    expect(readTable(bomb())).toEqual({ ok: false, reason: { code: 'too-large' } });
    expect(readTable(zipped({ 'word/document.xml': '<w/>' }))).toEqual({ ok: false, reason: { code: 'not-a-table' } });
    expect(readTable(madeXlsx([{ name: 'A', xml: '<sheetData><row>' }]))).toEqual({ ok: false, reason: { code: 'damaged' } });
    expect(readTable(madeXlsx([{ name: 'A', xml: data('') }]))).toEqual({ ok: false, reason: { code: 'empty' } });
    expect(readTable(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toEqual({ ok: false, reason: { code: 'damaged' } });
    expect(readTable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toEqual({ ok: false, reason: { code: 'old-xls' } });
  });

  it('opens no entity of a document, however it is nested', () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>';
    const made = madeXlsx([{ name: 'A', xml: '' }], { parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(readTable(made)).toEqual({ ok: false, reason: { code: 'damaged' } });
  });

  it('says the limit of 200,000 rows rather than to read on', () => {
    const row = Array.from({ length: 50_100 }, (_, index) => `<row r="${String(index + 1)}"><c><v>1</v></c></row>`).join('');
    expect(readTable(madeXlsx([{ name: 'Longue', xml: data(row) }]))).toEqual({ ok: false, reason: { code: 'too-many-rows', sheet: 'Longue', most: 50_000 } });
  }, 60_000);
});
