import { describe, expect, it, vi } from 'vitest';
import { Canaries } from '#storage/canary/canary';
import { checkCanary, watchCanary } from '#storage/canary/watch-canary';
import { commit } from '#storage/commands/commit';
import { clearDossier } from '#storage/opening/clear-dossier';
import { readOpening } from '#storage/opening/read-opening';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';
import { MemoryStorage } from './memory-storage';

const activity = anActivity();
const other = anActivity({ id: idFor('other') });
const DOSSIER = activity.dossier;

const aWatchedRecord = async () => {
  const db = await aStoredRecord([activity, other]);
  const canaries = new Canaries(new MemoryStorage());
  await checkCanary(db, DOSSIER, canaries);
  return { db, canaries };
};

describe('what a browser remembers of a dossier', () => {
  it('is kept at its first opening: its name, its counts, its last change', async () => {
    const { canaries } = await aWatchedRecord();
    expect(canaries.all()).toMatchObject([{ dossier: DOSSIER, title: 'Convention des Rives', counts: { activities: 2, objectives: 3 } }]);
  });

  it('follows each change', async () => {
    const { db, canaries } = await aWatchedRecord();
    const before = canaries.of(DOSSIER);
    const stop = watchCanary(db, DOSSIER, canaries);
    await vi.waitFor(() => expect(db.journal).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: other }] });
    await vi.waitFor(() => expect(canaries.of(DOSSIER)?.counts.activities).toBe(1), 3000);
    expect((canaries.of(DOSSIER)?.clock ?? '') > (before?.clock ?? '')).toBe(true);
    stop();
  });

  it('raises the alarm when a table holds fewer records, and does not forget them', async () => {
    const { db, canaries } = await aWatchedRecord();
    await db.records('activities').delete([DOSSIER, other.id]);
    expect(await checkCanary(db, DOSSIER, canaries)).toBe(false);
    expect(db.alarm.current()).toEqual({ code: 'records-missing' });
    expect(canaries.of(DOSSIER)?.counts.activities).toBe(2);
  });

  it('allows for what the journal says was removed after it last counted', async () => {
    const { db, canaries } = await aWatchedRecord();
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: other }] });
    expect(await checkCanary(db, DOSSIER, canaries)).toBe(true);
    expect(db.alarm.current()).toBeUndefined();
  });

  it('is forgotten with a dossier that is removed on purpose', async () => {
    const { db, canaries } = await aWatchedRecord();
    const stop = watchCanary(db, DOSSIER, canaries);
    await clearDossier(db, DOSSIER);
    expect(canaries.all()).toEqual([]);
    stop();
  });

  it('is an older one where there is no room, and nothing where the browser keeps nothing', async () => {
    const db = await aStoredRecord([activity]);
    const full = new MemoryStorage();
    full.room = false;
    for (const canaries of [new Canaries(full), new Canaries(undefined)]) {
      expect(await checkCanary(db, DOSSIER, canaries)).toBe(true);
      expect(canaries.all()).toEqual([]);
    }
  });

  it('is nothing when its text is damaged', () => {
    const storage = new MemoryStorage();
    storage.setItem(`jalon-canary:${DOSSIER}`, '{"dossier":');
    expect(new Canaries(storage).all()).toEqual([]);
  });
});

describe('the opening', () => {
  it('shows the dossier that was open last', async () => {
    const { db, canaries } = await aWatchedRecord();
    expect(await readOpening(db, canaries)).toEqual({ state: 'dossier', dossier: DOSSIER });
  });

  it('stops when the journal ends before what the browser remembers', async () => {
    const { db, canaries } = await aWatchedRecord();
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: other }] });
    await checkCanary(db, DOSSIER, canaries);
    const [, last] = await db.journal.toArray();
    await db.journal.delete([DOSSIER, last?.id ?? '']);
    expect(await readOpening(db, canaries)).toMatchObject({ state: 'missing', remains: DOSSIER, known: [{ dossier: DOSSIER }] });
  });

  it('stops when every table is empty', async () => {
    const { db, canaries } = await aWatchedRecord();
    for (const table of db.tables) await table.clear();
    expect(await readOpening(db, canaries)).toMatchObject({ state: 'missing', remains: undefined, known: [{ title: 'Convention des Rives' }] });
  });

  it('stops when the database itself is gone, and does not make it anew', async () => {
    const { db, canaries } = await aWatchedRecord();
    await db.delete({ disableAutoOpen: false });
    expect(await readOpening(db, canaries)).toMatchObject({ state: 'missing', remains: undefined });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name);
  });

  it('finds a dossier although which one was open is no longer known', async () => {
    const { db, canaries } = await aWatchedRecord();
    await db.meta.clear();
    expect(await readOpening(db, canaries)).toEqual({ state: 'dossier', dossier: DOSSIER });
  });

  it('is a first one when nothing is stored and nothing is remembered', async () => {
    const db = await aStoredRecord([]);
    for (const table of db.tables) await table.clear();
    expect(await readOpening(db, new Canaries(new MemoryStorage()))).toEqual({ state: 'nothing-yet' });
  });
});
