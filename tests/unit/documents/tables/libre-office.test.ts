import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableCell } from '#documents/tables/table-rows';
import type { TableDocument } from '#documents/tables/write/table-document';
import { writeTableCsv } from '#documents/tables/write/write-table-csv';
import { writeTableOds } from '#documents/tables/write/write-table-ods';
import { writeTableXlsx } from '#documents/tables/write/write-table-xlsx';
import { readCsvBytes } from '#documents/tables/read/read-csv';
import { day } from '#tests/fixtures/builders/day';

const OFFICE = ['soffice', 'libreoffice'].find((command) => spawnSync(command, ['--version']).status === 0);

const ROWS: readonly (readonly TableCell[])[] = [
  ['1.10', '=1+1', { day: day('2022-09-17') }, 1_347_000],
  ['2.7', 'Deux\nlignes', { day: day('2022-02-28') }, 12.5],
  ['03E5', '« Cœur » & <b>', null, -15],
];

const DOCUMENT: TableDocument = {
  name: 'Activités',
  columns: [
    { title: 'Code', holds: 'text', width: 10, readOnly: false },
    { title: 'Intitulé', holds: 'text', width: 30, readOnly: false },
    { title: 'Date', holds: 'day', width: 12, readOnly: false },
    { title: 'Nombre', holds: 'number', width: 12, readOnly: false },
  ],
  count: ROWS.length,
  rowAt: (index) => ROWS[index] ?? [],
  about: { name: 'À propos', lines: [['Activités 2022'], ['Lignes', ROWS.length]] },
  cutMark: String,
};

const WRITERS = { xlsx: writeTableXlsx, ods: writeTableOds, csv: writeTableCsv } as const;

const folder = mkdtempSync(join(tmpdir(), 'jalon-office-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice shows of a file, as CSV with semicolons; a file of CSV is opened as French spreadsheets open it. */
const openedBy = (office: string, name: string): readonly (readonly string[])[] => {
  const how = name.endsWith('.csv') ? ['--infilter=CSV:59,34,76,1,,1036'] : [];
  const out = join(folder, 'opened');
  execFileSync(office, ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...how, '--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,false,false,false,1', '--outdir', out, join(folder, name)], { stdio: 'ignore' });
  const file = readFileSync(join(out, `${name.replace(/\.\w+$/u, '')}.csv`));
  const [sheet] = readCsvBytes(new Uint8Array(file), { encoding: 'utf-8', separator: ';' }).sheets;
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => (cell?.type === 'text' ? cell.text : '')));
};

const whyNot = OFFICE === undefined ? ' (skipped: LibreOffice is not installed here)' : '';

describe(`what LibreOffice opens${whyNot}`, () => {
  it.skipIf(OFFICE === undefined).each(['xlsx', 'ods'] as const)('of %s is what was written: codes and formulas as text, days as days, figures as numbers', async (format) => {
    const name = `table-${format}.${format}`;
    writeFileSync(join(folder, name), new Uint8Array(await (await WRITERS[format](DOCUMENT, () => undefined)).content.arrayBuffer()));
    const [, ...rows] = openedBy(OFFICE ?? '', name);
    expect(rows.map(([code, title, date]) => [code, title, date])).toEqual([['1.10', '=1+1', '17/09/2022'], ['2.7', 'Deux\nlignes', '28/02/2022'], ['03E5', '« Cœur » & <b>', '']]);
    expect(rows.map((cells) => Number((cells[3] ?? '').replace(/\s/gu, '').replace(',', '.')))).toEqual([1_347_000, 12.5, -15]);
  }, 120_000);

  it.skipIf(OFFICE === undefined)('of csv computes nothing', async () => {
    writeFileSync(join(folder, 'table-csv.csv'), new Uint8Array(await (await WRITERS.csv(DOCUMENT, () => undefined)).content.arrayBuffer()));
    const [, first, second] = openedBy(OFFICE ?? '', 'table-csv.csv');
    expect([first?.[1], second?.[1]]).toEqual(["'=1+1", 'Deux\nlignes']);
  }, 120_000);
});
