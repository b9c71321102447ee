import { describe, expect, it } from 'vitest';
import type { BackupAnswer, WrittenBackup } from '#storage/backup/backup-requests';
import { backupName } from '#storage/backup/backup-name';
import { BackupSession } from '#storage/backup/backup-session';
import type { BackupProgress } from '#storage/backup/progress';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { anOrdinaryDossier, DOSSIER, silent } from './a-backup';

const STAMP = { createdAt: '2026-11-25T10:30:00.000Z' };

const writtenBy = (answer: BackupAnswer): WrittenBackup => {
  if (answer.type !== 'written') throw new Error(JSON.stringify(answer));
  return answer.backup;
};

const write = async (session: BackupSession, db: JalonDatabase, password?: string) =>
  writtenBy(await session.answer({ type: 'write', database: db.name, dossier: DOSSIER, day: day('2026-11-25'), ...STAMP, ...(password !== undefined && { password }) }));

describe('the worker that writes and restores backups', () => {
  it('names the file by the organisation and the day, and reads it again before it is handed over', async () => {
    const steps = new Set<BackupProgress['step']>();
    const db = await anOrdinaryDossier();
    const backup = await write(new BackupSession(({ step }) => steps.add(step)), db);
    expect(backup).toMatchObject({ name: 'jalon-rives-2026-11-25.zip', mark: { at: STAMP.createdAt } });
    expect(backup.fault).toBeUndefined();
    expect([...steps]).toEqual(['reading', 'packing', 'verifying']);
  });

  it('writes a backup even of a record that its schema refuses, and says which', async () => {
    const db = await anOrdinaryDossier({ activities: [anActivity({ title: '' })] });
    expect((await write(new BackupSession(silent), db)).fault).toMatchObject({ code: 'record', error: { path: ['title'] } });
  });

  it('restores what it checked, encrypted or not, and nothing that it did not check', async () => {
    const db = await anOrdinaryDossier();
    const session = new BackupSession(silent);
    expect(await session.answer({ type: 'restore', mode: 'new', from: 'x', ...STAMP })).toMatchObject({ type: 'failed' });
    const { content: file, name } = await write(session, db, 'une phrase de passe');
    expect(name).toBe('jalon-rives-2026-11-25.jalon');
    const before = await dossierHash(db, DOSSIER);
    await db.records('activities').clear();
    const question = { type: 'check', database: db.name, current: DOSSIER, file } as const;
    expect(await session.answer(question)).toEqual({ type: 'refused', refusal: { code: 'password-needed' } });
    expect(await session.answer({ ...question, password: 'une phrase de passe' })).toMatchObject({ type: 'checked', preview: { total: 19 } });
    expect(await session.answer({ type: 'restore', mode: 'replace', from: name, ...STAMP })).toEqual({ type: 'restored', dossier: DOSSIER });
    expect(await dossierHash(db, DOSSIER)).toBe(before);
    expect(await db.restorePoints.count()).toBe(1);
  });
});

describe('the name of a backup', () => {
  it('has plain letters only, whatever the organisation is called', () => {
    expect(backupName('Œuvres d’Été / Béthune', day('2026-11-25'), false)).toBe('jalon-oeuvres-d-ete-bethune-2026-11-25.zip');
    expect(backupName('…', day('2026-11-25'), true)).toBe('jalon-2026-11-25.jalon');
  });
});
