import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { readPasted } from '#documents/tables/read/read-clipboard';
import { readTable } from '#documents/tables/read/read-table';
import { plainRows, valueOf } from './made-files';

const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

const latin = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (letter) => letter.charCodeAt(0));

const STUDIES = 'Titre;Coût;Note\nÉtude A;1,5;a, b, c\nÉtude B;2,25;d, e, f, g\nÉtude C;10;h\n';

const read = (bytes: Uint8Array) => {
  const { sheets, text } = valueOf(readTable(bytes));
  return { rows: plainRows(sheets[0]), lines: sheets[0]?.rows.map(({ line }) => line), text };
};

describe('a file of CSV', () => {
  it('is cut at semicolons, tabs or commas, whichever cut it evenly [C18]', () => {
    const rows = [['Titre', 'Coût', 'Note'], ['Étude A', '1,5', 'a, b, c'], ['Étude B', '2,25', 'd, e, f, g'], ['Étude C', '10', 'h']];
    expect(read(strToU8(STUDIES))).toMatchObject({ rows, text: { encoding: 'utf-8', separator: ';' } });
    expect(read(utf16(STUDIES.replaceAll(';', '\t')))).toMatchObject({ rows, text: { encoding: 'utf-16le', separator: '\t' } });
    expect(read(strToU8(`sep=;\r\n${STUDIES}`))).toMatchObject({ rows, lines: [2, 3, 4, 5], text: { separator: ';' } });
    expect(read(strToU8('Titre\nForum, marché et débat\n')).rows).toEqual([['Titre'], ['Forum, marché et débat']]);
    expect(read(strToU8('Titre,Date\n"Forum, et débat",2022\n')).rows).toEqual([['Titre', 'Date'], ['Forum, et débat', '2022']]);
  });

  it('is read in Windows-1252 when it is no UTF-8, and otherwise as one asks', () => {
    expect(read(latin('Titre;Coût\nÉté;5\n'))).toMatchObject({ rows: [['Titre', 'Coût'], ['Été', '5']], text: { encoding: 'windows-1252' } });
    const { sheets } = valueOf(readTable(strToU8(STUDIES), { separator: ',' }));
    expect(plainRows(sheets[0])[1]).toEqual(['Étude A;1', '5;a', ' b', ' c']);
  });

  it('has no mark of encoding in its first header [C17]', () => {
    expect(read(strToU8('\ufeffTitre;Date\nForum;21/05/2022\n')).rows[0]).toEqual(['Titre', 'Date']);
  });

  it('keeps lines and quotes inside of a cell, and numbers its rows as records', () => {
    expect(read(strToU8('Titre;Note\r\n"Forum\r\nde ""mai""";x\r\n\r\n;\r\nBalade;y')).rows).toEqual([['Titre', 'Note'], ['Forum\nde "mai"', 'x'], ['Balade', 'y']]);
  });

  it('gives back as typed what an export kept from being computed [C14]', () => {
    expect(read(strToU8(`Titre;Écart\n'=1+1;-15\n'@asso;1\n''=x;2\n'- Réunion;3\nl'été;'ici'\n`)).rows.slice(1)).toEqual([['=1+1', '-15'], ['@asso', '1'], ["'=x", '2'], ['- Réunion', '3'], ["l'été", "'ici'"]]);
  });

  it('is refused when empty, or when it is no text at all', () => {
    expect(readTable(new Uint8Array())).toEqual({ ok: false, reason: { code: 'empty' } });
    expect(readTable(strToU8('\n\n;;\n'))).toEqual({ ok: false, reason: { code: 'empty' } });
    expect(readTable(Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 251))).toEqual({ ok: false, reason: { code: 'not-a-table' } });
  });

  it('says its limit at 200,000 rows', () => {
    expect(readTable(strToU8(`a;b\n${'1;2\n'.repeat(200_000)}`))).toEqual({ ok: false, reason: { code: 'too-many-rows', sheet: '', most: 50_000 } });
  });
});

describe('what is pasted from a spreadsheet', () => {
  it('keeps a cell of two lines as one, and makes no row of the last line end [C22]', () => {
    const { sheets } = readPasted('Titre\tParticipants\r\n"Forum\nde printemps"\t150\r\nBalade\t80\r\n');
    expect(plainRows(sheets[0])).toEqual([['Titre', 'Participants'], ['Forum\nde printemps', '150'], ['Balade', '80']]);
  });

  it('keeps a long title in one piece', () => {
    const title = 'Balade des terrils '.repeat(7).trim();
    expect(plainRows(readPasted(`Titre\tDate\n${title}\t2022\n`).sheets[0])[1]?.[0]).toBe(title);
  });
});
