import { describe, expect, it } from 'vitest';

import { readDossierFile, readDossierFiles } from '#domain/dossier/dossier-file';
import { activity, dossierFile, dossierWith, figure, IDS, smallTables, type Row } from './small-dossier';

const refusal = (file: unknown): unknown => {
  const read = readDossierFile(file);
  return read.ok ? 'accepted' : read.reason;
};

const withActivity = (more: Row): unknown => dossierWith({ activities: [activity(IDS.activity, more)] });

describe('a dossier file', () => {
  it('gives every row its dossier and its first revision', () => {
    const read = readDossierFile(dossierFile());
    expect(read).toMatchObject({ ok: true, value: { dossier: IDS.dossier } });
    const rows = read.ok ? [...read.value.tables.activities, ...read.value.tables.plannedActions] : [];
    expect(rows).toHaveLength(4);
    expect(rows.every(({ dossier, rev }) => dossier === IDS.dossier && rev === 0)).toBe(true);
  });

  it('leaves empty the tables that it does not name', () => {
    const read = readDossierFile(dossierFile());
    expect(read.ok && read.value.tables.links).toEqual([]);
  });

  it('may come in several parts, one of which points to another', () => {
    const { activities, plannedActions, ...rest } = smallTables;
    const parts = [
      dossierFile({ activities: activities ?? [] }),
      dossierFile({ plannedActions: plannedActions ?? [] }),
      dossierFile(rest),
    ];
    expect(readDossierFiles(parts).ok).toBe(true);
  });

  it('may come in parts that each add rows to one table', () => {
    const [first, second] = smallTables['activities'] ?? [];
    const parts = [
      dossierWith({ activities: first === undefined ? [] : [first] }),
      dossierFile({ activities: second === undefined ? [] : [second] }),
    ];
    const read = readDossierFiles(parts);
    expect(read.ok && read.value.tables.activities.map(({ id }) => id)).toEqual([IDS.activity, IDS.otherActivity]);
  });
});

describe('a file that is no dossier is refused', () => {
  it.each([
    ['nothing at all', undefined],
    ['a text', 'bonjour'],
    ['a list', []],
    ['another format', dossierFile(smallTables, { format: 'autre' })],
    ['no version', dossierFile(smallTables, { version: undefined })],
    ['a dossier that is no UUID v7', dossierFile(smallTables, { dossier: 'mission' })],
    ['a table that is no list', dossierFile(smallTables, { tables: { activities: {} } })],
    ['a field beside the tables', dossierFile(smallTables, { extra: 1 })],
  ])('%s', (_name, file) => {
    expect(refusal(file)).toEqual({ reason: 'not-a-dossier-file' });
  });

  it('and so is no file', () => {
    expect(readDossierFiles([])).toEqual({ ok: false, reason: { reason: 'not-a-dossier-file' } });
  });

  it('a newer version is told apart', () => {
    expect(refusal(dossierFile(smallTables, { version: 2, somethingNew: true }))).toEqual({
      reason: 'newer-version',
      version: 2,
    });
  });

  it('an unknown table is named', () => {
    expect(refusal(dossierWith({ recettes: [] }))).toEqual({ reason: 'unknown-table', table: 'recettes' });
  });

  it('parts of two dossiers do not mix', () => {
    const parts = [dossierFile(), dossierFile({}, { dossier: IDS.nowhere })];
    expect(readDossierFiles(parts)).toEqual({ ok: false, reason: { reason: 'several-dossiers' } });
  });

  it('a file must hold the dossier that it names', () => {
    expect(refusal(dossierWith({ dossiers: [] }))).toEqual({ reason: 'several-dossiers' });
  });

  it.each(['__proto__', 'constructor'])('a key %s is refused at any depth', (key) => {
    const file: unknown = JSON.parse(
      JSON.stringify(dossierFile()).replace('"organisation":{', `"organisation":{"${key}":{},`),
    );
    expect(refusal(file)).toEqual({ reason: 'forbidden-key', path: ['tables', 'dossiers', 0, 'organisation', key] });
  });
});

describe('a file nested out of reason', () => {
  it('is refused before it exhausts the reader', () => {
    const nested: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(refusal(dossierFile(smallTables, { nested }))).toMatchObject({ reason: 'forbidden-key' });
  });
});

describe('a row that its schema refuses is named, with the field', () => {
  it.each<[string, Row, readonly (string | number)[], string]>([
    ['a date that does not exist', { dates: ['2022-02-30'] }, ['dates', 0], 'partial-date'],
    ['a kind that is not in the list', { kind: 'fête' }, ['kind'], 'invalid_value'],
    ['an empty title', { title: '  ' }, ['title'], 'too_small'],
    ['an unknown field', { couleur: 'rouge' }, ['couleur'], 'unrecognized_keys'],
    [
      'a figure that is a text',
      { measures: [figure(IDS.figure, { value: '150' })] },
      ['measures', 0, 'value'],
      'invalid_type',
    ],
    ['a figure below zero', { measures: [figure(IDS.figure, { value: -1 })] }, ['measures', 0, 'value'], 'too_small'],
    [
      'a range told backwards',
      { measures: [{ id: IDS.figure, metric: 'teams', min: 3, max: 2, qualifier: 'exact', unit: 'équipes' }] },
      ['measures', 0, 'max'],
      'range-reversed',
    ],
    [
      'lines told backwards',
      { source: { document: IDS.document, lines: [9, 3] } },
      ['source', 'lines'],
      'lines-reversed',
    ],
    [
      'a link that is no web address',
      { pressReturns: [{ id: IDS.part, outlet: 'X', link: 'javascript:alert(1)' }] },
      ['pressReturns', 0, 'link'],
      'invalid_format',
    ],
  ])('%s', (_name, more, path, code) => {
    expect(refusal(withActivity(more))).toEqual({
      reason: 'invalid-record',
      table: 'activities',
      index: 0,
      id: IDS.activity,
      path,
      code,
    });
  });

  it('by its reference in the source where it has one', () => {
    const source = { document: IDS.document, ref: 'r22-001' };
    expect(refusal(withActivity({ source, year: 22 }))).toMatchObject({ ref: 'r22-001', path: ['year'] });
  });

  it('also when the row is no record at all', () => {
    const file = dossierFile(smallTables, { tables: { ...smallTables, activities: ['Rencontres'] } });
    expect(refusal(file)).toEqual({
      reason: 'invalid-record',
      table: 'activities',
      index: 0,
      path: [],
      code: 'invalid_type',
    });
  });

  it.each(['dossier', 'rev'])('also when it brings its own %s', (field) => {
    expect(refusal(withActivity({ [field]: IDS.nowhere }))).toMatchObject({
      reason: 'invalid-record',
      path: [field],
      code: 'unrecognized_keys',
    });
  });
});

describe('a dossier whose records do not hold together', () => {
  it('is refused with the record and the field', () => {
    expect(refusal(withActivity({ objective: IDS.nowhere }))).toEqual({
      reason: 'unknown-target',
      table: 'activities',
      id: IDS.activity,
      path: ['objective'],
      to: 'objectives',
      target: IDS.nowhere,
    });
  });
});
