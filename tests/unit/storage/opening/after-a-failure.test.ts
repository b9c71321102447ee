import { describe, expect, it, vi } from 'vitest';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const activity = anActivity({ title: 'Rencontres de juin' });
const { dossier } = activity;
const changed = { ...activity, title: 'Changée' };
const command = { dossier, name: 'save-activity', writes: [{ table: 'activities' as const, put: changed }] };

/** The next command's transaction is written, but the browser says that it failed. */
const saysFailed = (db: JalonDatabase, error: Error): void => {
  const real = db.transaction.bind(db) as (...rest: unknown[]) => Promise<unknown>;
  vi.spyOn(db, 'transaction').mockImplementationOnce((async (...rest: unknown[]) => {
    await real(...rest);
    throw error;
  }) as never);
};

describe('a command that the browser says has failed', () => {
  it('is told as done when it was written all the same', async () => {
    const db = await aStoredRecord([activity]);
    saysFailed(db, new DOMException('', 'PrematureCommitError'));
    expect(await commit(db, command)).toMatchObject({ ok: true, value: { command: 'save-activity' } });
    saysFailed(db, new DOMException('', 'AbortError'));
    expect(await undo(db, dossier)).toMatchObject({ ok: true, value: { command: 'undo' } });
    expect(await db.journal.count()).toBe(3);
  });

  it('is not written twice when its connection is lost after it was written', async () => {
    const db = await aStoredRecord([activity]);
    saysFailed(db, new DOMException('', 'UnknownError'));
    expect(await commit(db, command)).toMatchObject({ ok: true });
    expect(await db.journal.count()).toBe(2);
  });

  it('shows what is stored now when the record has moved without being journaled', async () => {
    const db = await aStoredRecord([activity]);
    vi.spyOn(db, 'transaction').mockImplementationOnce((async () => {
      await db.records('activities').put({ ...changed, rev: 1 });
      throw new DOMException('', 'PrematureCommitError');
    }) as never);
    expect(await commit(db, command)).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile', stored: { title: 'Changée' } } });
  });

  it('says so when there is no room, under whatever name the browser gives it', async () => {
    const db = await aStoredRecord([activity]);
    const full = Object.assign(new Error(''), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') });
    vi.spyOn(db, 'transaction').mockImplementationOnce((() => Promise.reject(full)) as never);
    expect(await commit(db, command)).toEqual({ ok: false, reason: { code: 'not-saved', error: 'QuotaExceededError' } });
    expect(db.alarm.current()).toEqual({ code: 'full' });
    db.alarm.lift();
    expect(db.alarm.current()).toBeUndefined();
  });

  it('never throws, even when nothing can be read again', async () => {
    const db = await aStoredRecord([activity]);
    vi.spyOn(db, 'transaction').mockRejectedValueOnce(new DOMException('', 'AbortError'));
    vi.spyOn(db.journal, 'get').mockRejectedValueOnce(new DOMException('', 'AbortError'));
    expect(await commit(db, command)).toEqual({ ok: false, reason: { code: 'not-saved', error: 'AbortError' } });
  });
});

const CALLS = ['get', 'put', 'add', 'delete', 'openCursor', 'getAll'] as const;

/** Lets `before` calls of the store pass, makes the next one fail, then none. Answers whether one failed. */
const failCall = (before: number): (() => boolean) => {
  let calls = 0;
  let failed = false;
  for (const call of CALLS) {
    const real = Reflect.get(IDBObjectStore.prototype, call) as (...rest: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(function (this: IDBObjectStore, ...rest: unknown[]) {
      calls += 1;
      if (calls !== before + 1) return real.apply(this, rest) as never;
      failed = true;
      throw new DOMException('The disk failed', 'DataError');
    });
  }
  return () => failed;
};

describe('a store that fails at its first call, then at its second, and so on', () => {
  it('leaves the record whole each time, and the answer says what is stored', async () => {
    let failing = true;
    let before = 0;
    for (; failing; before += 1) {
      const db = await aStoredRecord([activity]);
      const first = await dossierHash(db, dossier);
      const failed = failCall(before);
      const result = await commit(db, command);
      vi.restoreAllMocks();
      const entries = await db.journal.count();
      const same = (await dossierHash(db, dossier)) === first;
      expect([result.ok, entries, same]).toEqual(result.ok ? [true, 2, false] : [false, 1, true]);
      db.close();
      failing = failed();
    }
    expect(before).toBeGreaterThan(5);
  });
});
