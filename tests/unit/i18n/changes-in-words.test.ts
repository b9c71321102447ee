import { beforeAll, describe, expect, it } from 'vitest';
import { fieldChanges } from '#domain/journal/field-changes';
import type { TableName } from '#domain/dossier/tables';
import { changeAsText, tellChange } from '#i18n/changes/tell-change';
import type { Names } from '#i18n/changes/value-in-words';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { aMeasure, anActivity, aRange } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const names: Names = new Map([
  [idFor('1.1'), { code: '1.1', title: 'Sensibiliser' }],
  [idFor('jeanne'), { title: 'Jeanne Martin' }],
  [idFor('report'), { title: 'Rapport 2022' }],
  ['62', { title: 'Pas-de-Calais' }],
]);

const told = (before: object | undefined, after: object | undefined): readonly string[] =>
  fieldChanges({ ...(before && { before: { ...before } }), ...(after && { after: { ...after } }) }).map((change) => changeAsText(tellChange(change, names, useI18n()), useI18n()));

const activity = anActivity({ title: 'Rencontres', status: 'in_progress' });

describe('a change in words', () => {
  beforeAll(async () => {
    await loadMessages('changes');
  });

  it('says progress, figures and people as the pages do', () => {
    const before = { ...activity, measures: [aMeasure({ qualifier: 'about', value: 150 })] };
    const after = { ...activity, status: 'completed', referent: idFor('jeanne'), measures: [aMeasure({ qualifier: 'about', value: 180 })] };
    expect(told(before, after)).toEqual([
      'Avancement\u202f: en cours → réalisée',
      expect.stringMatching(/^Chiffre participants\u202f: environ 150 .* → environ 180 /u),
      'Référent\u202f: Jeanne Martin (ajouté)',
    ]);
  });

  it('says dates, territories and a range in French', () => {
    const after = { ...activity, dates: ['2022-06-30'], territories: ['62'], measures: [aRange({ min: 100, max: 120 })] };
    expect(told(activity, after)).toEqual([
      'Dates\u202f: 30 juin 2022 (ajouté)',
      expect.stringContaining('100 à 120'),
      'Territoires\u202f: Pas-de-Calais (ajouté)',
    ]);
  });

  it('says money in euros and steps of a grant by name', () => {
    expect(told({ steps: [] }, { steps: [{ step: 'voted', amountCents: 1_100_000, date: '2022-05-28' }] })).toEqual([
      'Étapes\u202f: voté (montant\u202f: 11\u202f000\u202f€, 28 mai 2022) (ajouté)',
    ]);
  });

  it('never shows an id: what is gone reads as such', () => {
    expect(told(activity, { ...activity, objective: idFor('gone') })).toEqual([expect.stringMatching(/^Objectif\u202f: .* → un enregistrement supprimé$/u)]);
  });

  it('says where a source stands, and cuts long texts around what changed', () => {
    const text = 'a'.repeat(400);
    const [note, source] = told({ ...activity, reportText: `${text} fin` }, { ...activity, reportText: `${text} suite`, source: { document: idFor('report'), lines: [12, 14] } });
    expect(note).toMatch(/^Texte du rapport\u202f: …a+ fin → …a+ suite$/u);
    expect(note?.length).toBeLessThan(500);
    expect(source).toBe('Source\u202f: Rapport 2022, lignes 12 à 14 (ajouté)');
  });

  it('writes neither an id nor a brace for any field of any record', () => {
    const records: Partial<Record<TableName, object>> = {
      persons: { name: 'A', shares: [{ objective: idFor('1.1'), percent: 30 }] },
      reviews: { body: idFor('x'), agenda: [{ id: idFor('i'), title: 'Bilan', objective: idFor('1.1') }], facts: [{ label: 'Présents', source: { document: idFor('report') } }] },
      links: { activity: idFor('x'), target: { type: 'planned_action', id: idFor('y') }, relation: 'fulfils', state: 'confirmed' },
      indicators: { measuredBy: { type: 'manual', actuals: [{ year: 2022, value: 3, qualifier: 'exact' }] }, targets: [{ year: 2022, value: 4, revisions: [] }] },
      evidence: { content: { type: 'reference', place: { document: idFor('report'), heading: 'Bilan' } } },
      conventions: { years: [2021, 2022], signatures: [{ party: 'Région', funder: idFor('f'), date: '2021-05-28' }] },
    };
    for (const record of Object.values(records)) {
      for (const line of [...told(undefined, record), ...told(record, undefined)]) expect(line).not.toMatch(/[{}[\]]|[\da-f]{8}-|undefined|_/u);
    }
  });
});
