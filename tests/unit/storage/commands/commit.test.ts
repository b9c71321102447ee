import { describe, expect, it, vi } from 'vitest';
import { commit } from '#storage/commands/commit';
import { setAuthor } from '#storage/device';
import { readDigests } from '#storage/digests/digest-buckets';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const activity = anActivity({ title: 'Rencontres de juin' });
const command = { dossier: DOSSIER, name: 'save-activity', reason: 'titre précisé' };

describe('a command', () => {
  it('writes the record and its journal entry together, before and after', async () => {
    const db = await aStoredRecord([activity]);
    await setAuthor(db, 'Camille');
    const changed = { ...activity, title: 'Rencontres du 30 juin' };
    const result = await commit(db, { ...command, writes: [{ table: 'activities', put: changed }] });
    expect(result.ok).toBe(true);
    expect(await db.records('activities').get([DOSSIER, activity.id])).toEqual({ ...changed, rev: 1 });
    const [, entry] = await db.journal.toArray();
    expect(entry).toMatchObject({
      command: 'save-activity',
      author: 'Camille',
      reason: 'titre précisé',
      changes: [{ table: 'activities', id: activity.id, before: activity, after: { ...changed, rev: 1 } }],
    });
  });

  it('refuses a record that its schema refuses, names the field, and changes nothing', async () => {
    const db = await aStoredRecord([activity]);
    const result = await commit(db, { ...command, writes: [{ table: 'activities', put: { ...activity, title: '' } }] });
    expect(result).toEqual({
      ok: false,
      reason: { code: 'invalid-record', table: 'activities', id: activity.id, field: ['title'], fault: 'too_small' },
    });
    expect(await db.records('activities').get([DOSSIER, activity.id])).toEqual(activity);
    expect(await db.journal.count()).toBe(1);
  });

  it('refuses a record that was changed since it was read, and answers with the stored one', async () => {
    const db = await aStoredRecord([activity]);
    await commit(db, { ...command, writes: [{ table: 'activities', put: { ...activity, title: 'Premier onglet' } }] });
    const second = await commit(db, { ...command, writes: [{ table: 'activities', put: { ...activity, title: 'Second onglet' } }] });
    expect(second).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile', stored: { title: 'Premier onglet', rev: 1 } } });
    expect((await db.records('activities').get([DOSSIER, activity.id]))?.title).toBe('Premier onglet');
  });

  it('writes all of its records or none', async () => {
    const other = anActivity({ id: idFor('other'), rev: 7 });
    const db = await aStoredRecord([activity]);
    const writes = [activity, other].map((put) => ({ table: 'activities' as const, put: { ...put, title: 'Changée' } }));
    expect((await commit(db, { ...command, writes })).ok).toBe(false);
    expect((await db.records('activities').toArray()).map(({ title }) => title)).toEqual(['Rencontres de juin']);
  });

  it('leaves record, digest and journal as they were when the journal cannot be written', async () => {
    const db = await aStoredRecord([activity]);
    vi.spyOn(db.journal, 'add').mockRejectedValue(new Error('QuotaExceededError'));
    const result = await commit(db, { ...command, writes: [{ table: 'activities', put: { ...activity, kind: 'study' } }] });
    expect(result).toMatchObject({ ok: false, reason: { code: 'not-saved' } });
    expect((await db.records('activities').get([DOSSIER, activity.id]))?.kind).toBe('event');
    expect((await readDigests(db, DOSSIER, 2022)).map(({ kind }) => kind)).toEqual(['event']);
    expect(await db.journal.count()).toBe(1);
  });

  it('leaves a tombstone of what it removes, and takes it back with the record', async () => {
    const db = await aStoredRecord([activity]);
    await commit(db, { ...command, writes: [{ table: 'activities', remove: activity }] });
    expect(await db.bin.toArray()).toMatchObject([{ table: 'activities', id: activity.id, record: activity }]);
    await commit(db, { ...command, writes: [{ table: 'activities', put: activity }] });
    expect(await db.bin.count()).toBe(0);
  });
});
