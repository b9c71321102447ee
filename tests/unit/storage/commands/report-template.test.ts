import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { checkBackup } from '#storage/backup/check-backup';
import { restoreBackup } from '#storage/backup/restore-backup';
import { dropTemplate, keepTemplate } from '#storage/commands/report-template';
import { redo, undo } from '#storage/commands/undo';
import { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { collectOrphanBytes } from '#storage/evidence/collect-orphan-bytes';
import { readTemplate } from '#storage/repositories/report-template.repository';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { backupOfDatabase, silent } from '../backup/a-backup';

const DOSSIER = idFor<'Dossier'>('dossier');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const PAPER = { name: 'papier.dotx', bytes: bytesOf('the paper of the organisation') };

const restored = async (db: JalonDatabase) => {
  const backup = await checkBackup(await backupOfDatabase(db));
  if (!backup.ok) throw new Error(backup.reason.code);
  const other = new JalonDatabase(`jalon-test-${v7()}`);
  const dossier = await restoreBackup(other, { backup: backup.value, from: 'sauvegarde.zip' }, silent);
  if (!dossier.ok) throw new Error(dossier.reason.code);
  return { other, dossier: dossier.value };
};

describe('the template of an organisation', () => {
  beforeEach(() => {
    const request = (_name: string, _options: unknown, work: (lock: object) => unknown) => Promise.resolve(work({}));
    vi.stubGlobal('navigator', { locks: { request } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is kept with the dossier, undone and done again, and leaves no trace in its hash once it is given up', async () => {
    const db = await aStoredDossier();
    const before = await dossierHash(db, DOSSIER);
    expect((await keepTemplate(db, DOSSIER, PAPER)).ok).toBe(true);
    expect(await readTemplate(db, DOSSIER)).toEqual(PAPER);
    await undo(db, DOSSIER);
    expect(await readTemplate(db, DOSSIER)).toBeUndefined();
    expect(await dossierHash(db, DOSSIER)).toBe(before);
    await redo(db, DOSSIER);
    expect(await readTemplate(db, DOSSIER)).toEqual(PAPER);
    await dropTemplate(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('gives way to another one, which one undo takes back, its bytes still there', async () => {
    const db = await aStoredDossier();
    await keepTemplate(db, DOSSIER, PAPER);
    await keepTemplate(db, DOSSIER, { name: 'autre.dotx', bytes: bytesOf('another paper') });
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
    await undo(db, DOSSIER);
    expect(await readTemplate(db, DOSSIER)).toEqual(PAPER);
  });

  it('goes with the backup and comes back with it', async () => {
    const db = await aStoredDossier();
    await keepTemplate(db, DOSSIER, PAPER);
    const { other, dossier } = await restored(db);
    expect(await readTemplate(other, dossier)).toEqual(PAPER);
  });

  it('is named even where its bytes are not, so that it can be given again', async () => {
    const db = await aStoredDossier();
    await keepTemplate(db, DOSSIER, PAPER);
    await db.fileBytes.clear();
    expect(await readTemplate(db, DOSSIER)).toEqual({ name: PAPER.name, bytes: undefined });
  });
});
