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

/** What LibreOffice makes of a file, in the format asked for; a file of CSV is opened as French spreadsheets open it. */
const convertedBy = (office: string, name: string, filter: string): Uint8Array => {
  const how = name.endsWith('.csv') ? ['--infilter=CSV:59,34,76,1,,1036'] : [];
  const out = join(folder, 'opened');
  execFileSync(office, ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...how, '--convert-to', filter, '--outdir', out, join(folder, name)], { stdio: 'ignore' });
  return readFileSync(join(out, name.replace(/\.\w+$/u, `.${filter.split(':')[0] ?? ''}`)));
};

const openedBy = (office: string, name: string): readonly (readonly string[])[] => {
  const file = convertedBy(office, name, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,false');
  const [sheet] = readCsvBytes(new Uint8Array(file), { encoding: 'utf-8', separator: ';' }).sheets;
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => (cell?.type === 'text' ? cell.text : '')));
};

/** The days that LibreOffice shows as days, each with its day count since 1899-12-30; its CSV would write them as its own language does. */
const daysShownBy = (office: string, name: string): readonly (readonly string[])[] => {
  const html = new TextDecoder().decode(convertedBy(office, name, 'html'));
  return [...html.matchAll(/sdval="(?<count>\d+)" sdnum="[^"]*;DD\/MM\/YYYY">(?:<[^>]*>)*(?<shown>[^<]*)</gu)].map(({ groups }) => [groups?.['count'] ?? '', groups?.['shown'] ?? '']);
};

const whyNot = OFFICE === undefined ? ' (skipped: LibreOffice is not installed here)' : '';

describe(`what LibreOffice opens${whyNot}`, () => {
  it.skipIf(OFFICE === undefined).each(['xlsx', 'ods'] as const)('of %s is what was written: codes and formulas as text, days as days, figures as numbers', async (format) => {
    const name = `table-${format}.${format}`;
    writeFileSync(join(folder, name), new Uint8Array(await (await WRITERS[format](DOCUMENT, () => undefined)).content.arrayBuffer()));
    const [, ...rows] = openedBy(OFFICE ?? '', name);
    expect(rows.map(([code, title]) => [code, title])).toEqual([['1.10', '=1+1'], ['2.7', 'Deux\nlignes'], ['03E5', '« Cœur » & <b>']]);
    expect(daysShownBy(OFFICE ?? '', name)).toEqual([['44821', '17/09/2022'], ['44620', '28/02/2022']]);
    expect(rows.map((cells) => Number((cells[3] ?? '').replace(/\s/gu, '').replace(',', '.')))).toEqual([1_347_000, 12.5, -15]);
  }, 120_000);

  it.skipIf(OFFICE === undefined)('of csv computes nothing', async () => {
    writeFileSync(join(folder, 'table-csv.csv'), new Uint8Array(await (await WRITERS.csv(DOCUMENT, () => undefined)).content.arrayBuffer()));
    const [, first, second] = openedBy(OFFICE ?? '', 'table-csv.csv');
    // The apostrophe is how a spreadsheet is told that a cell is text: LibreOffice takes it away.
    expect([first?.[1], second?.[1]]).toEqual(['=1+1', 'Deux\nlignes']);
  }, 120_000);
});
