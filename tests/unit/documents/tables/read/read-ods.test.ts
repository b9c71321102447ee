import { describe, expect, it } from 'vitest';
import { readTable } from '#documents/tables/read/read-table';
import { madeOds, plainRows, valueOf } from './made-files';

const cell = (attributes: string, text = ''): string => `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;

describe('an ODS file', () => {
  it('gives values as they are typed, with their spaces and lines', () => {
    const row = [
      cell('office:value-type="string"', 'Forum<text:s text:c="2"/>de<text:line-break/>printemps</text:p><text:p>suite'),
      cell('office:value-type="float" office:value="150"', '150'),
      cell('office:value-type="date" office:date-value="2022-05-21"', '21/05/22'),
      cell('office:value-type="percentage" office:value="0.12"', '12 %'),
      cell('office:value-type="float" office:value="3" table:formula="of:=1+2"', '3'),
      cell('calcext:value-type="error" table:formula="of:=X"', '#N/A'),
    ].join('');
    const { sheets } = valueOf(readTable(madeOds(`<table:table table:name="Feuille1"><table:table-row>${row}</table:table-row></table:table>`)));
    expect(plainRows(sheets[0])).toEqual([['Forum  de\nprintemps\nsuite', 150, '2022-05-21', '0.12 as %', 3, '!#N/A']]);
  });

  it('repeats cells and rows as it says, but an empty foot is no row', () => {
    const rows =
      `<table:table-row table:number-rows-repeated="2">${cell('office:value-type="float" office:value="1" table:number-columns-repeated="3"', '1')}${cell('table:number-columns-repeated="16381"')}</table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048574">${cell('table:number-columns-repeated="16384"')}</table:table-row>`;
    const { sheets } = valueOf(readTable(madeOds(`<table:table table:name="A">${rows}</table:table>`)));
    expect(plainRows(sheets[0])).toEqual([[1, 1, 1], [1, 1, 1]]);
    const filled = `<table:table-row table:number-rows-repeated="200000">${cell('office:value-type="float" office:value="1"', '1')}</table:table-row>`;
    expect(readTable(madeOds(`<table:table table:name="A">${filled}</table:table>`))).toEqual({ ok: false, reason: { code: 'too-many-rows', sheet: 'A', most: 50_000 } });
  });

  it('says what is hidden and merged, and leaves remarks and what a merge covers aside', () => {
    const styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables =
      '<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      `<table:table-row>${cell('office:value-type="string" table:number-rows-spanned="2"', '1.1')}<table:table-cell office:value-type="string"><office:annotation><text:p>remarque</text:p></office:annotation><text:p>Forum</text:p></table:table-cell></table:table-row>` +
      `<table:table-row table:visibility="filter"><table:covered-table-cell office:value-type="string"><text:p>caché</text:p></table:covered-table-cell>${cell('office:value-type="string"', 'Balade')}</table:table-row></table:table>` +
      `<table:table table:name="B" table:style-name="ta2"><table:table-row>${cell('office:value-type="string"', 'x')}</table:table-row></table:table>`;
    const { sheets } = valueOf(readTable(madeOds(tables, styles)));
    expect(plainRows(sheets[0])).toEqual([['1.1', 'Forum'], [null, 'Balade']]);
    expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets[0]?.hiddenColumns).toEqual([1, 2]);
    expect(sheets[0]?.merges).toEqual([{ firstLine: 1, lastLine: 2, firstColumn: 0, lastColumn: 0 }]);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});
