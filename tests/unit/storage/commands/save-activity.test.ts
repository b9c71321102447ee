import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { setAuthor } from '#storage/device';
import { dossierHash } from '#storage/dossier-hash';
import { removeActivity } from '#storage/commands/remove-activity';
import { saveActivity } from '#storage/commands/save-activity';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const stored = async (db: JalonDatabase, id: Activity['id']): Promise<Activity> => {
  const activity = await db.records('activities').get([DOSSIER, id]);
  if (activity === undefined) throw new Error('The activity is not stored');
  return activity;
};

const links = (db: JalonDatabase) => db.records('links').toArray();

describe('saving an activity', () => {
  it('links it to the planned actions that it fulfils, and takes away those that are no longer chosen', async () => {
    const db = await aStoredRecord([]);
    const activity = anActivity();
    await saveActivity(db, { activity, fulfils: [idFor('action 1'), idFor('action 2')], alongside: [] });
    expect((await links(db)).map(({ relation, state }) => [relation, state])).toEqual([['fulfils', 'confirmed'], ['fulfils', 'confirmed']]);
    await saveActivity(db, { activity: await stored(db, activity.id), fulfils: [idFor('action 2')], alongside: [] });
    expect((await links(db)).map(({ target }) => target.id)).toEqual([idFor('action 2')]);
  });

  it('says who set the progress and when, once it changes and a name is known', async () => {
    const db = await aStoredRecord([anActivity()]);
    await setAuthor(db, 'Jeanne Martin');
    await saveActivity(db, { activity: { ...(await stored(db, idFor('activity'))), title: 'Autre titre' }, fulfils: [], alongside: [] });
    expect((await stored(db, idFor('activity'))).statusSetBy).toBeUndefined();
    await saveActivity(db, { activity: { ...(await stored(db, idFor('activity'))), status: 'in_progress' }, fulfils: [], alongside: [] });
    expect((await stored(db, idFor('activity'))).statusSetBy?.author).toBe('Jeanne Martin');
  });

  it('is refused when the activity was changed elsewhere, and writes nothing', async () => {
    const db = await aStoredRecord([anActivity()]);
    const read = await stored(db, idFor('activity'));
    await saveActivity(db, { activity: { ...read, title: 'Ailleurs' }, fulfils: [], alongside: [] });
    const second = await saveActivity(db, { activity: { ...read, title: 'Ici' }, fulfils: [idFor('action 1')], alongside: [] });
    expect(second).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect((await stored(db, idFor('activity'))).title).toBe('Ailleurs');
    expect(await links(db)).toEqual([]);
  });
});

describe('removing an activity', () => {
  it('lets what was told by it count again, and one undo brings all of it back', async () => {
    const whole = anActivity({ id: idFor('whole'), measures: [aMeasure({ id: idFor('total'), value: 500 })] });
    const part = anActivity({ id: idFor('part'), measures: [aMeasure({ id: idFor('detail'), value: 150, partOf: idFor('total') })] });
    const retold = anActivity({ id: idFor('retold'), sameAs: idFor('whole') });
    const db = await aStoredRecord([whole, part, retold]);
    await saveActivity(db, { activity: await stored(db, whole.id), fulfils: [idFor('action 1')], alongside: [] });
    const before = await dossierHash(db, DOSSIER);
    const removed = await removeActivity(db, await stored(db, whole.id));
    expect(removed.ok).toBe(true);
    expect((await stored(db, part.id)).measures[0]?.partOf).toBeUndefined();
    expect((await stored(db, retold.id)).sameAs).toBeUndefined();
    expect(await links(db)).toEqual([]);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});
