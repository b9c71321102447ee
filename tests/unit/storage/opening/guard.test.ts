import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { commit } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import { errorName } from '#storage/opening/database-errors';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

/** A version that no release has reached, as the browser counts them (ten times Dexie's). */
const NEWER = 990;

const activity = anActivity();

const nameOf = async (work: PromiseLike<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return errorName(error);
  }
};

const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed'));
    };
  });

const names = async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('a database of a newer version of Jalon', () => {
  it('is refused before anything is read from it, and left as it is', async () => {
    const name = `jalon-test-${v7()}`;
    (await openRaw(name, NEWER)).close();
    const db = new JalonDatabase(name);
    expect(await nameOf(db.meta.get('device'))).toBe('DatabaseNewer');
    expect(await nameOf(db.meta.put({ key: 'author', value: 'Camille' }))).toBe('DatabaseNewer');
    db.close();
    const raw = await openRaw(name, NEWER);
    expect(raw.version).toBe(NEWER);
    raw.close();
  });
});

describe('a database that this browser remembers', () => {
  it('is not made anew when it is no longer there', async () => {
    const db = new JalonDatabase(`jalon-test-${v7()}`);
    db.mayCreate = false;
    expect(await nameOf(db.meta.get('device'))).toBe('DatabaseVanished');
    expect(await names()).not.toContain(db.name);
  });

  it('can be made again once someone has asked for it', async () => {
    const db = new JalonDatabase(`jalon-test-${v7()}`);
    db.mayCreate = false;
    await nameOf(db.open());
    db.close({ disableAutoOpen: false });
    db.mayCreate = true;
    expect(await db.meta.count()).toBe(0);
    db.close();
  });
});

describe('a tab after an upgrade in another', () => {
  it('lets the other one upgrade at once, then refuses to read and write, and says why', async () => {
    const db = await aStoredRecord([activity]);
    const upgraded = await openRaw(db.name, NEWER);
    upgraded.close();
    expect(db.alarm.current()).toEqual({ code: 'upgraded-elsewhere' });
    const result = await commit(db, { dossier: activity.dossier, name: 'save-activity', writes: [{ table: 'activities', put: activity }] });
    expect(result).toMatchObject({ ok: false, reason: { code: 'not-saved', error: 'DatabaseClosedError' } });
    expect(await db.reopen()).toBe(false);
  });

  it('is told apart from a deletion', async () => {
    const db = await aStoredRecord([activity]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(db.name).onsuccess = resolve;
    });
    expect(db.alarm.current()).toEqual({ code: 'erased' });
    expect(await nameOf(db.records('activities').put(activity))).toBe('DatabaseClosedError');
    expect(await names()).not.toContain(db.name);
  });
});
