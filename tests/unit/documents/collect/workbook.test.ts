import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { DossierId } from '#domain/record/id';
import { readCollected } from '#documents/collect/collected-file';
import type { CollectRequest } from '#documents/collect/collect-request';
import { mergeProposed, resolveProposal, type Proposed } from '#documents/collect/proposal';
import type { HereNow, RowContext } from '#documents/collect/asked-rows';
import { proposeRows } from '#documents/collect/propose-rows';
import { readXlsx, type ReadSheet } from '#documents/collect/read-xlsx';
import type { CellValue } from '#documents/collect/seals';
import { planWorkbook } from '#documents/collect/workbook-plan';
import { writeXlsx } from '#documents/collect/write-xlsx';
import { entry } from '#i18n/fr/entry';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { frenchCollectWords as words } from '#tests/fixtures/builders/collect-words';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const OBJECTIVES = [anObjective('1.1'), anObjective('1.2', { position: 1 })];

const request = (over: Partial<CollectRequest> = {}): CollectRequest => ({
  dossier: idFor('dossier'),
  file: idFor('file'),
  year: 2022,
  person: { id: idFor('lea'), name: 'Léa' },
  objectives: OBJECTIVES,
  activities: [],
  actions: [],
  ...over,
});

const context: RowContext = {
  today: parseCivilDay('2023-03-01') ?? day('2023-03-01'),
  years: [2021, 2022, 2023],
  units: entry.units,
  write: words,
  at: '2023-03-01T10:00:00.000Z',
};

const here = (activities: readonly Activity[] = [], actions: readonly PlannedAction[] = []): HereNow => ({
  activities: new Map(activities.map((one) => [one.id, one])),
  actions: new Map(actions.map((one) => [one.id, one])),
  links: new Map(),
  objectives: OBJECTIVES,
  persons: new Set([idFor('lea')]),
});

type Edit = (sheets: { name: string; rows: CellValue[][] }[]) => void;

/** The sheets as a spreadsheet gives them back, after a person changed some cells. */
const sheetsOf = (asked: CollectRequest, edit: Edit = () => undefined): readonly ReadSheet[] => {
  const sheets = planWorkbook(asked, words).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  edit(sheets);
  return sheets;
};

const backFrom = (sheets: readonly ReadSheet[], now: HereNow): Proposed => {
  const file = readCollected('lea.xlsx', sheets, idFor('dossier'));
  if (!file.ok) throw new Error(file.reason.code);
  return proposeRows(file.value, now, context);
};

const setCell = (sheets: { name: string; rows: CellValue[][] }[], sheet: string, row: number, column: string, value: CellValue): void => {
  const found = sheets.find(({ name }) => name === sheet);
  const at = found?.rows[0]?.indexOf(column) ?? -1;
  const cells = found?.rows[row - 1];
  if (cells === undefined || at < 0) throw new Error(`${sheet} ${column} ${String(row)}`);
  cells[at] = value;
};

const taken = (proposed: Proposed, table = 'activities'): Activity[] =>
  proposed.proposals.filter((one) => one.table === table).flatMap((one) => (resolveProposal(one, new Map()) ?? []) as unknown as Activity);

const arbitraryActivity: fc.Arbitrary<Activity> = fc
  .record({
    dates: fc.array(arbitraryDate, { maxLength: 2 }),
    next: fc.array(arbitraryDate, { maxLength: 1 }),
    title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    places: fc.array(fc.constantFrom('Lens', 'Douai ; Cuincy', 'L’Escarpelle'), { maxLength: 2 }),
    value: fc.option(fc.nat({ max: 100000 }), { nil: undefined }),
    reportText: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  })
  .map(({ value, reportText, title, ...rest }) =>
    anActivity({ ...rest, title: title.trim(), ...(reportText !== undefined && { reportText }), measures: value === undefined ? [] : [aMeasure({ value, qualifier: 'at_least' })] }),
  );

describe('a workbook of entries', () => {
  it('comes back untouched with nothing to propose, whatever the record holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActivity, async (activity) => {
        const actions = [aPlannedAction('Salon', { year: 2022, progress: { status: 'postponed', reason: 'Pluie', newDate: date('2022-Q4') } })];
        const file = await writeXlsx(planWorkbook(request({ activities: [activity], actions }), words));
        const read = await readXlsx(await file.arrayBuffer());
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(backFrom(read.value, here([activity], actions))).toEqual({ proposals: [], refused: [], same: 3 });
      }),
      { seed: 7, numRuns: 15 },
    );
  }, 30_000);

  it('gives an added row the référent, the objective and what was understood of the cells', () => {
    const sheets = sheetsOf(request(), (all) => {
      setCell(all, 'Activités', 2, 'Intitulé', 'Course des terrils');
      setCell(all, 'Activités', 2, 'Objectif', '1.2');
      setCell(all, 'Activités', 2, 'Nature', 'événement');
      setCell(all, 'Activités', 2, 'Date', '17-18/09/2022');
      setCell(all, 'Activités', 2, 'Chiffres', 'plus de 150 coureurs\n3 réunions');
      setCell(all, 'Activités', 2, 'Lieux', 'Lens ; Douai');
    });
    const [activity] = taken(backFrom(sheets, here()));
    expect(activity).toMatchObject({ title: 'Course des terrils', objective: idFor('1.2'), kind: 'event', status: 'completed', dates: ['2022-09-17/2022-09-18'], referent: idFor('lea'), places: ['Lens', 'Douai'], year: 2022 });
    expect(activity?.measures.map(({ metric, qualifier, unit }) => [metric, qualifier, unit])).toEqual([['attendance', 'at_least', 'coureurs'], ['meetings', 'exact', 'réunions']]);
  });

  it('proposes nothing when the same file is read again after it was taken', () => {
    const stored = anActivity({ rev: 3, measures: [aMeasure()] });
    const action = aPlannedAction('Salon', { year: 2022, kind: 'event' });
    const sheets = sheetsOf(request({ activities: [stored], actions: [action] }), (all) => {
      setCell(all, 'Activités', 2, 'Chiffres', 'une centaine de personnes\n4 équipes');
      setCell(all, 'Activités', 3, 'Intitulé', 'Ajoutée');
      setCell(all, 'Activités', 3, 'Objectif', '1.1');
      setCell(all, 'Activités', 3, 'Nature', 'Étude');
      setCell(all, 'Programme', 2, 'Avancement', 'Réalisée');
      setCell(all, 'Programme', 2, 'Réalisée le', 'mai 2022');
      setCell(all, 'Programme', 2, 'Chiffres', '80');
    });
    const first = backFrom(sheets, here([stored], [action]));
    expect(first.refused).toEqual([]);
    expect(first.proposals.map(({ table }) => table)).toEqual(['activities', 'activities', 'plannedActions', 'activities', 'links']);
    const after = taken(first).map((one) => ({ ...one, rev: one.rev + 1 }));
    const actionsAfter = taken(first, 'plannedActions') as unknown as PlannedAction[];
    const links = taken(first, 'links').map((one) => [one.id, one] as const);
    const again = backFrom(sheets, { ...here(after, actionsAfter), links: new Map(links) as never });
    expect(again.proposals).toEqual([]);
    expect(again.refused).toEqual([]);
  });

  it('keeps what was changed here meanwhile, and asks where both sides changed one field', () => {
    const sent = anActivity({ rev: 1 });
    const sheets = sheetsOf(request({ activities: [sent] }), (all) => {
      setCell(all, 'Activités', 2, 'Intitulé', 'Titre du fichier');
      setCell(all, 'Activités', 2, 'Avancement', 'En cours');
    });
    const now: Activity = { ...sent, rev: 2, title: 'Titre d’ici', places: ['Lens'] };
    const [proposal] = backFrom(sheets, here([now])).proposals;
    expect(proposal?.fields.map(({ field, conflict }) => [field, conflict])).toEqual([['title', true], ['status', false]]);
    expect(proposal && resolveProposal(proposal, new Map())).toMatchObject({ title: 'Titre d’ici', status: 'in_progress', places: ['Lens'], rev: 2 });
    expect(proposal && resolveProposal(proposal, new Map([[`activities ${sent.id} title`, 0]]))).toMatchObject({ title: 'Titre du fichier' });
  });

  it('asks where two files say otherwise of one field, and says once what they agree on', () => {
    const sent = anActivity({ rev: 1 });
    const edited = (title: string) => backFrom(sheetsOf(request({ activities: [sent] }), (all) => {
      setCell(all, 'Activités', 2, 'Intitulé', title);
      setCell(all, 'Activités', 2, 'Lieux', 'Lens');
    }), here([sent]));
    const [proposal, ...others] = mergeProposed([edited('Un'), edited('Deux')]).proposals;
    expect(others).toEqual([]);
    expect(proposal?.fields.map(({ field, conflict, offers }) => [field, conflict, offers.length])).toEqual([['title', true, 2], ['places', false, 1]]);
  });

  it('refuses a row by its number and column: a day that does not exist, an unknown objective, a postponement without reason', () => {
    const sheets = sheetsOf(request({ activities: [anActivity()], actions: [aPlannedAction('Salon')] }), (all) => {
      setCell(all, 'Activités', 2, 'Date', '31/02/2022');
      setCell(all, 'Activités', 3, 'Intitulé', 'Sans objectif connu');
      setCell(all, 'Activités', 3, 'Objectif', '9.9');
      setCell(all, 'Programme', 2, 'Avancement', 'Reportée');
    });
    const { proposals, refused } = backFrom(sheets, here([anActivity()], [aPlannedAction('Salon')]));
    expect(proposals).toEqual([]);
    expect(refused.map(({ origin, cause }) => [origin.sheet, origin.row, cause.code, 'column' in cause ? cause.column : ''])).toEqual([
      ['Activités', 2, 'entry', 'date'],
      ['Activités', 3, 'unknown-word', 'objective'],
      ['Programme', 2, 'entry', 'cause'],
    ]);
  });

  it('finds its sheets by their headings when they are renamed and moved, and refuses one without its references', () => {
    const renamed = sheetsOf(request({ activities: [anActivity()] }), (all) => {
      setCell(all, 'Activités', 2, 'Intitulé', 'Autre');
      for (const sheet of all) if (sheet.name === 'Activités') Object.assign(sheet, { name: 'Feuil2', rows: sheet.rows.map((row) => row.toReversed()) });
    });
    expect(backFrom(renamed, here([anActivity()])).proposals).toHaveLength(1);
    const cut = sheetsOf(request({ activities: [anActivity()] }), (all) => {
      for (const sheet of all) if (sheet.name === 'Activités') sheet.rows = sheet.rows.map((row) => row.slice(0, -1));
    });
    expect(readCollected('x', cut, idFor('dossier'))).toEqual({ ok: false, reason: { code: 'no-reference', sheet: 'Activités' } });
  });

  it('refuses a workbook of another dossier, one that is not ours, and a file that is no workbook', async () => {
    expect(readCollected('x', sheetsOf(request()), idFor<'Dossier'>('other') as DossierId)).toEqual({ ok: false, reason: { code: 'other-dossier' } });
    expect(readCollected('x', [{ name: 'Feuil1', rows: [['Intitulé']] }], idFor('dossier'))).toEqual({ ok: false, reason: { code: 'not-collect' } });
    expect(await readXlsx(new TextEncoder().encode('Intitulé;Objectif').buffer)).toEqual({ ok: false, reason: { code: 'not-xlsx' } });
    expect(await readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]).buffer)).toEqual({ ok: false, reason: { code: 'damaged' } });
  });

  it('takes the copy of a row for one more activity, and an activity deleted here for a refusal', () => {
    const sheets = sheetsOf(request({ activities: [anActivity()] }), (all) => {
      const rows = all.find(({ name }) => name === 'Activités')?.rows;
      rows?.push([...(rows[1] ?? [])]);
      setCell(all, 'Activités', 43, 'Intitulé', 'La copie');
    });
    expect(taken(backFrom(sheets, here([anActivity()]))).map(({ title }) => title)).toEqual(['La copie']);
    const edited = sheetsOf(request({ activities: [anActivity()] }), (all) => setCell(all, 'Activités', 2, 'Intitulé', 'Autre'));
    expect(backFrom(edited, here()).refused.map(({ cause }) => cause.code)).toEqual(['removed-here']);
  });
});
