import { describe, expect, it } from 'vitest';
import { commit } from '#storage/commands/commit';
import { readDossierContents, readRecordsByDocument } from '#storage/repositories/dossier-contents.repository';
import { readJournal } from '#storage/repositories/journal.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const report = idFor<'Document'>('report');
const document = { dossier: DOSSIER, id: report, rev: 0, code: 'r22', title: 'Rapport 2022', shortTitle: 'Rapport 2022' };
const many = Array.from({ length: 2100 }, (_, index) => anActivity({ id: idFor(`activity ${index}`), source: { document: report } }));

describe('what a dossier holds', () => {
  it('is counted table by table', async () => {
    const db = await aStoredDossier({ documents: [document], activities: [anActivity()] });
    expect(await readDossierContents(db, DOSSIER)).toMatchObject({
      total: 9,
      counts: { dossiers: 1, goals: 2, objectives: 3, activities: 1 },
      documents: [{ title: 'Rapport 2022' }],
    });
  });

  it('is counted by the document it was taken from, however long; what has no source is in none', async () => {
    const db = await aStoredDossier({ documents: [document], activities: [...many, anActivity()] });
    expect([...(await readRecordsByDocument(db, DOSSIER))]).toEqual([[report, { activities: 2100 }]]);
  });
});

describe('the journal', () => {
  it('tells the load apart, then what was done last, the latest first', async () => {
    const activity = anActivity();
    const db = await aStoredDossier({ activities: [activity] });
    await commit(db, { dossier: DOSSIER, name: 'first', writes: [{ table: 'activities', put: { ...activity, title: 'Un' } }] });
    await commit(db, { dossier: DOSSIER, name: 'second', writes: [{ table: 'activities', put: { ...activity, rev: 1, title: 'Deux' } }] });
    const journal = await readJournal(db, DOSSIER, 1);
    expect(journal.baseline?.baseline).toMatchObject({ from: 'test', counts: { activities: 1 } });
    expect(journal.latest.map(({ command }) => command)).toEqual(['second']);
    expect(journal.changes).toBe(2);
  });
});
