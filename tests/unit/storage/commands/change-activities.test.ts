import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { planReferent, planStatus } from '#domain/activities/bulk/choices';
import { planDuplicates } from '#domain/activities/bulk/duplicate';
import { planLink } from '#domain/activities/bulk/link-action';
import { changeActivities } from '#storage/commands/change-activities';
import { removeActivities } from '#storage/commands/remove-activity';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { setAuthor } from '#storage/device';
import { dossierHash } from '#storage/dossier-hash';
import { newRecordId } from '#storage/new-record-id';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const all = (db: JalonDatabase): Promise<readonly Activity[]> => db.records('activities').toArray();

const entries = (db: JalonDatabase) => db.journal.count();

const threeActivities = (): Promise<JalonDatabase> => aStoredRecord(['a', 'b', 'c'].map((label) => anActivity({ id: idFor(label), title: label })));

describe('changing several activities', () => {
  it('is one entry of the journal that one undo takes back', async () => {
    const db = await threeActivities();
    await setAuthor(db, 'Jeanne Martin');
    const before = [await dossierHash(db, DOSSIER), await entries(db)] as const;
    const plan = planStatus(await all(db), 'postponed', 'Météo');
    expect(await changeActivities(db, { dossier: DOSSIER, name: 'change-statuses', plan })).toMatchObject({ ok: true });
    expect((await all(db)).map(({ status, cause, statusSetBy }) => [status, cause?.text, statusSetBy?.author])).toEqual(Array.from({ length: 3 }, () => ['postponed', 'Météo', 'Jeanne Martin']));
    expect(await entries(db)).toBe(before[1] + 1);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(before[0]);
  });

  it('adds a new person with the change, and takes her away with it', async () => {
    const db = await threeActivities();
    const person = { dossier: DOSSIER, id: idFor<'Person'>('jeanne'), rev: 0, name: 'Jeanne Martin', shares: [] };
    await changeActivities(db, { dossier: DOSSIER, name: 'change-referents', plan: planReferent(await all(db), person.id), person });
    expect(await db.records('persons').count()).toBe(1);
    await undo(db, DOSSIER);
    expect(await db.records('persons').count()).toBe(0);
  });

  it('links them to a planned action', async () => {
    const db = await threeActivities();
    const plan = planLink(await all(db), aPlannedAction('trail', { year: 2022 }), { links: [], newId: newRecordId });
    await changeActivities(db, { dossier: DOSSIER, name: 'link-activities', plan });
    expect(await db.records('links').count()).toBe(3);
  });

  it('writes none when one was changed meanwhile', async () => {
    const db = await threeActivities();
    const read = await all(db);
    await changeActivities(db, { dossier: DOSSIER, name: 'change-statuses', plan: planStatus(read.slice(0, 1), 'in_progress', '') });
    const late = await changeActivities(db, { dossier: DOSSIER, name: 'change-statuses', plan: planStatus(read, 'stalled', '') });
    expect(late).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect((await all(db)).filter(({ status }) => status === 'stalled')).toEqual([]);
  });

  it('adds copies beside them', async () => {
    const db = await threeActivities();
    await changeActivities(db, { dossier: DOSSIER, name: 'duplicate-activities', plan: planDuplicates(await all(db), { newId: newRecordId, titleOf: (title) => `${title} (copie)` }) });
    expect(await db.records('activities').count()).toBe(6);
  });
});

describe('removing several activities', () => {
  it('lets what is left count by itself again, and one undo brings all back', async () => {
    const whole = anActivity({ id: idFor('whole'), measures: [aMeasure({ id: idFor('total') })] });
    const part = anActivity({ id: idFor('part'), measures: [aMeasure({ id: idFor('detail'), partOf: idFor('total') })], sameAs: idFor('other') });
    const db = await aStoredRecord([whole, part, anActivity({ id: idFor('other') }), anActivity({ id: idFor('retold'), sameAs: idFor('whole') })]);
    const before = await dossierHash(db, DOSSIER);
    const gone = (await all(db)).filter(({ id }) => [idFor('whole'), idFor('other')].includes(id));
    expect(await removeActivities(db, DOSSIER, gone)).toMatchObject({ ok: true, value: { command: 'remove-activities' } });
    const left = await all(db);
    expect(left).toHaveLength(2);
    expect(left.flatMap(({ sameAs, measures }) => [sameAs, ...measures.map(({ partOf }) => partOf)]).filter((pointer) => pointer !== undefined)).toEqual([]);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});
