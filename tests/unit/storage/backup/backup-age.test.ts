import { describe, expect, it } from 'vitest';
import { backupAge, noteBackup } from '#storage/backup/backup-age';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { anOrdinaryDossier, DOSSIER } from './a-backup';

const AT = Date.parse('2026-11-25T10:30:00.000Z');
const DAY = 86_400_000;

const change = async (db: JalonDatabase): Promise<void> => {
  const [put] = await db.records('activities').toArray();
  if (put === undefined) throw new Error('No activity');
  await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put }] });
};

const note = async (db: JalonDatabase): Promise<void> => {
  const last = await db.journal.orderBy('[dossier+clock]').last();
  await noteBackup(db, DOSSIER, { at: new Date(AT).toISOString(), clock: last?.clock ?? '' });
};

describe('the age of the last backup', () => {
  it('says that there was none, and how much would be lost', async () => {
    const db = await anOrdinaryDossier();
    expect(await backupAge(db, DOSSIER, AT)).toEqual({ never: true, days: 0, changesSince: 0 });
    await change(db);
    expect(await backupAge(db, DOSSIER, AT)).toMatchObject({ never: true, changesSince: 1 });
  });

  it('counts whole days, and the changes made since', async () => {
    const db = await anOrdinaryDossier();
    await change(db);
    await note(db);
    expect(await backupAge(db, DOSSIER, AT + 7.9 * DAY)).toMatchObject({ never: false, days: 7, changesSince: 0 });
    await change(db);
    await change(db);
    expect(await backupAge(db, DOSSIER, AT + DAY)).toMatchObject({ days: 1, changesSince: 2 });
  });

  it('is never negative when the device’s clock was set back', async () => {
    const db = await anOrdinaryDossier();
    await note(db);
    expect(await backupAge(db, DOSSIER, AT - DAY)).toMatchObject({ days: 0 });
  });
});
