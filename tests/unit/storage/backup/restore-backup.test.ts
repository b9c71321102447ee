import { describe, expect, it, vi } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { checkBackup, type CheckedBackup } from '#storage/backup/check-backup';
import { previewRestore, readReplaced } from '#storage/backup/preview-restore';
import { restoreBackup } from '#storage/backup/restore-backup';
import { listRestorePoints, readRestorePoint } from '#storage/backup/restore-points';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossier } from '#tests/fixtures/builders/stored-dossier';
import { anOrdinaryDossier, backupOfDatabase, DOSSIER, silent } from './a-backup';

const AT = '2026-11-25T11:00:00.000Z';

const check = async (file: Uint8Array<ArrayBuffer>): Promise<CheckedBackup> => {
  const result = await checkBackup(file);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
};

const save = async (db: JalonDatabase, put: Activity): Promise<void> => {
  const result = await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put }] });
  expect(result.ok).toBe(true);
};

const activityIn = async (db: JalonDatabase, label: string): Promise<Activity> => {
  const stored = await db.records('activities').get([DOSSIER, idFor(label)]);
  if (stored === undefined) throw new Error(`${label} is gone`);
  return stored;
};

/** A backup, then one activity changed, one added and one removed. */
const aChangedDossier = async () => {
  const db = await anOrdinaryDossier();
  const backup = await check(await backupOfDatabase(db));
  await save(db, { ...(await activityIn(db, 'activity 1')), title: 'Changé depuis' });
  await save(db, anActivity({ id: idFor('later'), title: 'Ajouté depuis' }));
  await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: await activityIn(db, 'activity 2') }] });
  return { db, backup };
};

const replace = async (db: JalonDatabase, backup: CheckedBackup) => {
  const replaced = await readReplaced(db, backup, DOSSIER);
  if (replaced === undefined) throw new Error('Nothing to replace');
  const bytes = await backupOfDatabase(db);
  return { replaced, replacement: { replaced, point: { dossier: DOSSIER, createdAt: AT, before: 'a.zip', bytes } } };
};

/** Writing any other table goes on as it does. */
const failAt = (db: JalonDatabase, failing: string) => {
  const prototype = Object.getPrototypeOf(db.journal) as JalonDatabase['journal'];
  const whole = Reflect.get(prototype, 'bulkPut') as (...values: readonly unknown[]) => never;
  return vi.spyOn(prototype, 'bulkPut').mockImplementation(function (this: JalonDatabase['journal'], ...values: readonly unknown[]) {
    if (this.name === failing) throw new DOMException('full', 'QuotaExceededError');
    return whole.apply(this, [...values]);
  });
};

const everything = async (db: JalonDatabase): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

describe('the preview of a restore', () => {
  it('tells what would be added, changed and removed, by name', async () => {
    const { db, backup } = await aChangedDossier();
    const preview = previewRestore(backup, await readReplaced(db, backup, DOSSIER), DOSSIER);
    expect(preview).toMatchObject({ title: 'Convention des Rives', total: 19, files: 1 });
    expect(preview.replaces).toMatchObject({
      isOpen: true,
      same: 17,
      tables: [
        {
          table: 'activities',
          added: { count: 1, names: ['Rencontre n° 2 « à l’écoute » — œuvre'] },
          changed: { count: 1, names: ['Rencontre n° 1 « à l’écoute » — œuvre'] },
          removed: { count: 1, names: ['Ajouté depuis'] },
        },
      ],
    });
  });

  it('offers to replace only a dossier of the same line', async () => {
    const { db, backup } = await aChangedDossier();
    const id = idFor<'Dossier'>('stranger');
    await db.records('dossiers').put(aDossier({ id, dossier: id }));
    const fromElsewhere = { ...backup, manifest: { ...backup.manifest, dossier: idFor<'Dossier'>('unknown') } };
    expect(await readReplaced(db, fromElsewhere, id)).toBeUndefined();
    expect((await readReplaced(db, backup, id))?.destination.dossier).toBe(DOSSIER);
    await db.records('dossiers').put(aDossier({ id, dossier: id, origin: DOSSIER }));
    expect((await readReplaced(db, backup, id))?.destination).toMatchObject({ dossier: id, origin: DOSSIER });
  });
});

describe('a backup put in the place of a dossier', () => {
  it('brings the record back, empties the bin of what was removed since, and can no longer be undone', async () => {
    const { db, backup } = await aChangedDossier();
    const { replacement } = await replace(db, backup);
    expect(await restoreBackup(db, { backup, from: 'a.zip', replacement }, silent)).toEqual({ ok: true, value: DOSSIER });
    expect(await dossierHash(db, DOSSIER)).toBe(backup.manifest.contentHash);
    expect(await db.bin.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
  });

  it('keeps the journal of what was done since, and tells the restore last', async () => {
    const { db, backup } = await aChangedDossier();
    const { replacement } = await replace(db, backup);
    await restoreBackup(db, { backup, from: 'a.zip', replacement }, silent);
    const entries = await db.journal.orderBy('[dossier+clock]').toArray();
    expect(entries.map(({ command }) => command)).toEqual(['load-dossier', 'save-activity', 'save-activity', 'remove-activity', 'restore-backup']);
  });

  it('refuses a form that was opened before it', async () => {
    const { db, backup } = await aChangedDossier();
    const opened = await activityIn(db, 'activity 1');
    const { replacement } = await replace(db, backup);
    await restoreBackup(db, { backup, from: 'a.zip', replacement }, silent);
    const result = await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: opened }] });
    expect(result).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
  });

  it('leaves a restore point, which brings back what was there', async () => {
    const { db, backup } = await aChangedDossier();
    const before = await dossierHash(db, DOSSIER);
    const first = await replace(db, backup);
    await restoreBackup(db, { backup, from: 'a.zip', replacement: first.replacement }, silent);
    const [point] = await listRestorePoints(db, DOSSIER);
    if (point === undefined) throw new Error('No restore point');
    expect(point).toMatchObject({ before: 'a.zip', createdAt: AT });
    const file = await readRestorePoint(db, point);
    if (file === undefined) throw new Error('No file');
    const again = await check(new Uint8Array(await file.arrayBuffer()));
    const { replacement } = await replace(db, again);
    await restoreBackup(db, { backup: again, from: 'point', replacement }, silent);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('keeps the last three restore points', async () => {
    const { db, backup } = await aChangedDossier();
    for (const name of ['1.zip', '2.zip', '3.zip', '4.zip']) {
      const { replacement } = await replace(db, backup);
      await restoreBackup(db, { backup, from: name, replacement: { ...replacement, point: { ...replacement.point, before: name } } }, silent);
    }
    expect((await listRestorePoints(db, DOSSIER)).map(({ before }) => before)).toEqual(['4.zip', '3.zip', '2.zip']);
  });

  it('writes nothing when the dossier has changed since the preview', async () => {
    const { db, backup } = await aChangedDossier();
    const { replacement } = await replace(db, backup);
    await save(db, { ...(await activityIn(db, 'activity 3')), title: 'Pendant ce temps' });
    const before = await everything(db);
    expect(await restoreBackup(db, { backup, from: 'a.zip', replacement }, silent)).toEqual({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect(await everything(db)).toBe(before);
  });

  it('leaves everything as it was when writing fails in the middle, wherever it fails', async () => {
    const { db, backup } = await aChangedDossier();
    const { replacement } = await replace(db, backup);
    const before = await everything(db);
    for (const table of ['dossiers', 'activities', 'journal', 'digests', 'measureIndex']) {
      const failing = failAt(db, table);
      const result = await restoreBackup(db, { backup, from: 'a.zip', replacement }, silent);
      failing.mockRestore();
      expect(result, table).toEqual({ ok: false, reason: { code: 'not-saved', error: 'QuotaExceededError' } });
      expect(await everything(db), table).toBe(before);
    }
  });
});
