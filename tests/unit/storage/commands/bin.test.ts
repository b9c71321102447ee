import { describe, expect, it } from 'vitest';
import { commit } from '#storage/commands/commit';
import { purgeBin } from '#storage/commands/purge-bin';
import { restoreFromBin } from '#storage/commands/restore-from-bin';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { setAuthor } from '#storage/device';
import { dossierHash } from '#storage/dossier-hash';
import { readBin } from '#storage/repositories/bin.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const kept = anActivity({ title: 'Rencontres de juin' });
const removed = anActivity({ id: idFor('removed'), title: 'Saisie en double', sameAs: kept.id });

const aDossierWithABin = async (): Promise<JalonDatabase> => {
  const db = await aStoredDossier({ activities: [kept, removed] });
  await setAuthor(db, 'Camille');
  await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: removed }] });
  return db;
};

const removalIn = async (db: JalonDatabase): Promise<string> => (await readBin(db, DOSSIER, 10)).groups[0]?.at ?? '';

describe('the bin', () => {
  it('says what was removed, when, by whom and from which device', async () => {
    const db = await aDossierWithABin();
    const { groups, total } = await readBin(db, DOSSIER, 10);
    expect(total).toBe(1);
    expect(groups).toMatchObject([{ author: 'Camille', isThisDevice: true, command: 'remove-activity', total: 1, records: [{ table: 'activities', name: { title: 'Saisie en double' } }] }]);
  });

  it('keeps together what one command removed', async () => {
    const db = await aStoredDossier({ activities: [kept, removed] });
    await commit(db, { dossier: DOSSIER, name: 'remove-activities', writes: [kept, removed].map((remove) => ({ table: 'activities' as const, remove })) });
    expect((await readBin(db, DOSSIER, 10)).groups).toMatchObject([{ total: 2 }]);
  });
});

describe('restoring from the bin', () => {
  it('puts the record back as it was, in the journal, and can itself be undone', async () => {
    const db = await aStoredDossier({ activities: [kept, removed] });
    const before = await dossierHash(db, DOSSIER);
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: removed }] });
    const result = await restoreFromBin(db, DOSSIER, await removalIn(db), removed.id);
    expect(result).toMatchObject({ ok: true, value: { command: 'restore-from-bin' } });
    expect(await dossierHash(db, DOSSIER)).toBe(before);
    expect((await readBin(db, DOSSIER, 10)).total).toBe(0);
    await undo(db, DOSSIER);
    expect((await readBin(db, DOSSIER, 10)).total).toBe(1);
  });

  it('is refused when what the record points to is gone, and says which', async () => {
    const db = await aDossierWithABin();
    const at = await removalIn(db);
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: kept }] });
    expect(await restoreFromBin(db, DOSSIER, at, removed.id)).toEqual({ ok: false, reason: { code: 'target-gone', to: 'activities', field: 'sameAs' } });
    expect((await readBin(db, DOSSIER, 10)).total).toBe(2);
  });

  it('is refused when the code of an objective was given to another since', async () => {
    const objective = anObjective('9.1', { goal: aGoal('1').id });
    const db = await aStoredDossier({ objectives: [objective] });
    await commit(db, { dossier: DOSSIER, name: 'remove-objective', writes: [{ table: 'objectives', remove: objective }] });
    const at = await removalIn(db);
    const other = { ...objective, id: idFor<'Objective'>('another') };
    await commit(db, { dossier: DOSSIER, name: 'add-objective', writes: [{ table: 'objectives', put: other }] });
    expect(await restoreFromBin(db, DOSSIER, at)).toEqual({ ok: false, reason: { code: 'code-taken', taken: '9.1' } });
  });
});

describe('purging the bin', () => {
  it('takes the tombstones away and tells the journal how many there were', async () => {
    const db = await aDossierWithABin();
    expect(await purgeBin(db, DOSSIER)).toMatchObject({ ok: true, value: { command: 'purge', gone: { activities: 1 }, author: 'Camille' } });
    expect((await readBin(db, DOSSIER, 10)).total).toBe(0);
  });

  it('makes the removal impossible to undo, which is said, and leaves the change before it to the next undo', async () => {
    const db = await aStoredDossier({ activities: [kept, removed] });
    await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: { ...kept, title: 'Changé' } }] });
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: removed }] });
    await purgeBin(db, DOSSIER);
    expect(await undo(db, DOSSIER)).toEqual({ ok: false, reason: { code: 'purged' } });
    expect(await db.records('activities').get([DOSSIER, removed.id])).toBeUndefined();
    expect(await undo(db, DOSSIER)).toMatchObject({ ok: true });
    expect((await db.records('activities').get([DOSSIER, kept.id]))?.title).toBe('Rencontres de juin');
  });
});
