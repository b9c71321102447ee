import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { commit } from '#storage/commands/commit';
import { redo, undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { readDigests } from '#storage/digests/digest-buckets';
import { dossierHash } from '#storage/dossier-hash';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const activity = anActivity({ title: 'Rencontres' });

const stored = (db: JalonDatabase, { id }: Activity) => db.records('activities').get([DOSSIER, id]);

const save = (db: JalonDatabase, put: Activity) =>
  commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put }] });

const drop = (db: JalonDatabase, remove: Activity) =>
  commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove }] });

/** One random command: changes, adds or removes one of six activities. */
const act = async (db: JalonDatabase, which: number, title: string, removal: boolean): Promise<void> => {
  const wanted = anActivity({ id: idFor(`activity ${String(which)}`), title, measures: [aMeasure({ id: idFor(`m ${String(which)}`), value: title.length })] });
  const before = await stored(db, wanted);
  const result = removal && before !== undefined ? await drop(db, before) : await save(db, { ...wanted, rev: before?.rev ?? 0 });
  expect(result.ok).toBe(true);
};

describe('undo', () => {
  it('takes back the last change, on the record, its digest and the journal', async () => {
    const db = await aStoredRecord([activity]);
    await save(db, { ...activity, title: 'Rencontres de juin', kind: 'study' });
    expect(await undo(db, DOSSIER)).toMatchObject({ ok: true, value: { command: 'undo' } });
    expect(await stored(db, activity)).toMatchObject({ title: 'Rencontres', kind: 'event' });
    expect((await readDigests(db, DOSSIER, 2022)).map(({ kind }) => kind)).toEqual(['event']);
    expect(await db.journal.count()).toBe(3);
  });

  it('never takes back the load of the dossier', async () => {
    const db = await aStoredRecord([activity]);
    expect(await undo(db, DOSSIER)).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('brings back what was removed, and takes away what was added', async () => {
    const db = await aStoredRecord([activity]);
    await drop(db, activity);
    await undo(db, DOSSIER);
    expect(await stored(db, activity)).toMatchObject({ title: 'Rencontres' });
    expect(await db.bin.count()).toBe(0);
    const other = anActivity({ id: idFor('other') });
    await save(db, other);
    await undo(db, DOSSIER);
    expect(await stored(db, other)).toBeUndefined();
  });

  it('can be done again, until something else is done', async () => {
    const db = await aStoredRecord([activity]);
    await save(db, { ...activity, title: 'Deux' });
    await undo(db, DOSSIER);
    await redo(db, DOSSIER);
    expect(await stored(db, activity)).toMatchObject({ title: 'Deux' });
    await undo(db, DOSSIER);
    const now = await stored(db, activity);
    if (now === undefined) throw new Error('The activity was lost');
    await save(db, { ...now, title: 'Trois' });
    expect(await redo(db, DOSSIER)).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('asks before it writes over a change made since, and keeps to the answer', async () => {
    const db = await aStoredRecord([activity]);
    await save(db, { ...activity, title: 'Mon titre' });
    await db.records('activities').update([DOSSIER, activity.id], { title: 'Titre venu d’ailleurs', rev: 9 });
    expect(await undo(db, DOSSIER)).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect(await stored(db, activity)).toMatchObject({ title: 'Titre venu d’ailleurs' });
    expect((await undo(db, DOSSIER, true)).ok).toBe(true);
    expect(await stored(db, activity)).toMatchObject({ title: 'Rencontres' });
  });

  it('gives the first record again, by hash, after a thousand random commands and as many undos', async () => {
    const db = await aStoredRecord([activity]);
    const first = await dossierHash(db, DOSSIER);
    const steps = fc.sample(fc.tuple(fc.nat({ max: 5 }), fc.string({ minLength: 1, maxLength: 12 }), fc.boolean()), { seed: 20_220_630, numRuns: 1000 });
    for (const [which, title, removal] of steps) await act(db, which, `T${title.trim()}`, removal);
    for (const [index] of steps.entries()) expect([index, (await undo(db, DOSSIER)).ok]).toEqual([index, true]);
    expect(await dossierHash(db, DOSSIER)).toBe(first);
  }, 120_000);
});
