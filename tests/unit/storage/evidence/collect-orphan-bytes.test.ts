import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '#domain/evidence/evidence';
import { commit } from '#storage/commands/commit';
import { purgeBin } from '#storage/commands/purge-bin';
import { removeActivity } from '#storage/commands/remove-activity';
import { saveActivity } from '#storage/commands/save-activity';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { collectOrphanBytes } from '#storage/evidence/collect-orphan-bytes';
import { storeFile, type KeptFile } from '#storage/evidence/store-file';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const PIECE = idFor<'Evidence'>('piece');

/** What a browser has and Node 20 has not: one lock that is held or not. */
const stubBrowser = (isHeld: boolean, stored: Readonly<Record<string, string>> = {}): void => {
  const request = (_name: string, _options: unknown, work: (lock: object | null) => unknown) => Promise.resolve(work(isHeld ? null : {}));
  vi.stubGlobal('navigator', { locks: { request } });
  vi.stubGlobal('localStorage', stored);
  vi.stubGlobal('sessionStorage', {});
};

const kept = async (db: JalonDatabase, text: string): Promise<KeptFile> => {
  const result = await storeFile(db, DOSSIER, new File([text], `${text}.txt`));
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

const aPiece = (content: Evidence['content'], rev = 0): Evidence => ({ dossier: DOSSIER, id: PIECE, rev, title: 'Feuille d’émargement', content });

/** An activity saved with one file as its evidence. */
const withPiece = async (): Promise<JalonDatabase> => {
  const db = await aStoredDossier();
  const put = aPiece(await kept(db, 'A'));
  await saveActivity(db, { activity: anActivity({ evidence: [PIECE] }), fulfils: [], alongside: [{ table: 'evidence', put }] });
  return db;
};

const storedActivity = async (db: JalonDatabase) => {
  const activity = await db.records('activities').get([DOSSIER, idFor('activity')]);
  if (activity === undefined) throw new Error('No activity');
  return activity;
};

describe('the bytes of files', () => {
  beforeEach(() => stubBrowser(false));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('that no record names are freed, those of a record stay', async () => {
    const db = await withPiece();
    await kept(db, 'never saved');
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(1);
    expect(await db.fileBytes.count()).toBe(1);
  });

  it('stay while a form keeps files for a record to come', async () => {
    const db = await withPiece();
    await kept(db, 'being typed');
    stubBrowser(true);
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
  });

  it('stay for a form that a crash closed', async () => {
    const db = await aStoredDossier();
    const pending = [aPiece(await kept(db, 'drafted'))];
    stubBrowser(false, { [`jalon:draft:${DOSSIER}:activity:1`]: JSON.stringify({ at: '', content: { pending } }) });
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
  });

  it('of evidence taken off an activity go to the bin with it, and undo brings both back', async () => {
    const db = await withPiece();
    await saveActivity(db, { activity: { ...(await storedActivity(db)), evidence: [] }, fulfils: [], alongside: [] });
    expect(await db.records('evidence').count()).toBe(0);
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
    expect(await undo(db, DOSSIER)).toMatchObject({ ok: true });
    expect(await db.records('evidence').get([DOSSIER, PIECE])).toMatchObject({ title: 'Feuille d’émargement' });
    expect((await storedActivity(db)).evidence).toEqual([PIECE]);
  });

  it('of evidence that another record names too stay with its record', async () => {
    const db = await withPiece();
    await saveActivity(db, { activity: anActivity({ id: idFor('other'), evidence: [PIECE] }), fulfils: [], alongside: [] });
    await removeActivity(db, await storedActivity(db));
    expect(await db.records('evidence').count()).toBe(1);
  });

  it('that a lighter picture replaced stay as long as undo can bring them back', async () => {
    const db = await withPiece();
    const before = await db.records('evidence').get([DOSSIER, PIECE]);
    const put = aPiece(await kept(db, 'lighter'), before?.rev);
    await commit(db, { dossier: DOSSIER, name: 'edit-activity', writes: [{ table: 'evidence', put }] });
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
  });

  it('go with what is purged from the bin', async () => {
    const db = await withPiece();
    await removeActivity(db, await storedActivity(db));
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
    await purgeBin(db, DOSSIER);
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(1);
    expect(await db.fileBytes.count()).toBe(0);
  });

  it('of another dossier are left alone', async () => {
    const db = await aStoredDossier();
    await kept(db, 'here');
    expect(await collectOrphanBytes(db, idFor<'Dossier'>('other dossier'))).toBe(0);
    expect(await db.fileBytes.count()).toBe(1);
  });
});
