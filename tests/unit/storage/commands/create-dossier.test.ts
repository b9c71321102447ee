import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { newDossierFaults, typedTerritories, type NewDossierForm } from '#domain/dossier/new-dossier-form';
import { readNumberedList } from '#domain/objectives/numbered-list';
import { createDossier } from '#storage/commands/create-dossier';
import { undo } from '#storage/commands/undo';
import { readCurrentDossier } from '#storage/current-dossier';
import { JalonDatabase } from '#storage/database';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';

const form = (over: Partial<NewDossierForm> = {}): NewDossierForm => ({
  name: 'Association des Rives',
  shortName: '',
  calledInSentences: 'l’Association',
  title: 'Convention 2025-2027, Rives',
  firstYear: '2025',
  lastYear: '2027',
  territories: '59 Nord\nPas-de-Calais (62)\n\nLittoral',
  lines: readNumberedList('1. Accueillir\n1.1 Ouvrir\n2. Transmettre').lines,
  funders: [{ name: 'Région', maximum: '120 000' }, { name: 'État', maximum: '' }, { name: '', maximum: '' }],
  ...over,
});

const faults = (over: Partial<NewDossierForm>): readonly string[] =>
  newDossierFaults(form(over)).map((fault) => ('fault' in fault ? `line ${fault.fault.code}` : `${fault.field} ${fault.code}`));

describe('a dossier that is started', () => {
  it('holds what was typed and nothing else, is sound, and is the open one', async () => {
    const db = new JalonDatabase(`jalon-test-${v7()}`);
    const made = await createDossier(db, form());
    const dossier = made.ok ? made.value : undefined;
    expect(await readCurrentDossier(db)).toBe(dossier);
    expect(await db.records('dossiers').toArray()).toMatchObject([
      { organisation: { name: 'Association des Rives', shortName: 'Association des Rives', calledInSentences: 'l’Association' }, territories: [{ code: '59', label: 'Nord' }, { code: '62' }, { code: 'Littoral' }] },
    ]);
    expect(await db.records('conventions').toArray()).toMatchObject([{ years: [2025, 2026, 2027], signatures: [] }]);
    expect((await db.records('goals').toArray()).map(({ code, title }) => [code, title])).toEqual([['1', 'Accueillir'], ['2', 'Transmettre']]);
    expect((await db.records('funders').toArray()).map(({ code, maximumPerYearCents }) => [code, maximumPerYearCents])).toEqual([['region', 12_000_000], ['etat', undefined]]);
    expect(await db.journal.toArray()).toMatchObject([{ command: 'create-dossier', baseline: { counts: { objectives: 1 } }, changes: [] }]);
    expect(dossier !== undefined && isSound(await checkIntegrity(db, dossier, () => undefined))).toBe(true);
    expect(dossier !== undefined && (await undo(db, dossier))).toMatchObject({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('writes nothing when a record is at fault, as two objectives with one code', async () => {
    const db = new JalonDatabase(`jalon-test-${v7()}`);
    const twice = readNumberedList('1. Accueillir\n1.1 Ouvrir\n1.1 Former').lines;
    expect(await createDossier(db, form({ lines: twice }))).toMatchObject({ ok: false, reason: { code: 'invalid', error: { reason: 'code-taken', code: '1.1' } } });
    expect(await createDossier(db, form({ lastYear: '' }))).toMatchObject({ ok: false, reason: { code: 'invalid', error: { table: 'conventions', path: ['years'] } } });
    expect(await db.records('dossiers').count()).toBe(0);
  });
});

describe('what keeps a dossier from being started', () => {
  it.each<[string, Partial<NewDossierForm>, readonly string[]]>([
    ['nothing', {}, []],
    ['no name', { name: ' ' }, ['name missing']],
    ['no year', { firstYear: '', lastYear: '' }, ['firstYear missing', 'lastYear missing']],
    ['a year in two figures', { firstYear: '25' }, ['firstYear not-a-year']],
    ['years in the wrong order', { lastYear: '2024' }, ['lastYear before-first']],
    ['a convention of a century', { lastYear: '2125' }, ['lastYear too-many']],
    ['no goal', { lines: [] }, ['outline no-goal-at-all']],
    ['an objective alone', { lines: readNumberedList('1.1 Ouvrir').lines }, ['outline no-goal-at-all', 'line no-goal']],
    ['one code twice', { lines: readNumberedList('1. A\n1.1 B\n1.1 C').lines }, ['line duplicate-code']],
    ['a territory twice', { territories: '59 Nord\n59 Nord' }, ['territories twice']],
    ['a funder twice', { funders: [{ name: 'Région', maximum: '' }, { name: 'région', maximum: '' }] }, ['funder twice']],
    ['an amount that is none', { funders: [{ name: '', maximum: '120k' }] }, ['funder no-name', 'funder not-an-amount']],
  ])('is told for %s', (_, over, expected) => {
    expect(faults(over)).toEqual(expected);
  });

  it('reads a territory with its code before, after, or without', () => {
    expect(typedTerritories('59 Nord\n2A – Corse-du-Sud\nMétropole (MEL)\nLittoral')).toEqual([
      { code: '59', label: 'Nord' },
      { code: '2A', label: 'Corse-du-Sud' },
      { code: 'MEL', label: 'Métropole' },
      { code: 'Littoral', label: 'Littoral' },
    ]);
  });
});
