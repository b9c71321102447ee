import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { noteBackup } from '#storage/backup/backup-age';
import { keepRestorePoint } from '#storage/backup/restore-points';
import { Canaries } from '#storage/canary/canary';
import { takeCanary } from '#storage/canary/take-canary';
import { commit } from '#storage/commands/commit';
import { renameDossier } from '#storage/commands/rename-dossier';
import { undo } from '#storage/commands/undo';
import { readCurrentDossier } from '#storage/current-dossier';
import type { JalonDatabase } from '#storage/database';
import { dossierHash, readDossierTables, sha256 } from '#storage/dossier-hash';
import { deleteDossier } from '#storage/dossiers/delete-dossier';
import { readDeletionCounts } from '#storage/dossiers/deletion-counts';
import { duplicateDossier } from '#storage/dossiers/duplicate-dossier';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { readOpening } from '#storage/opening/read-opening';
import { canonicalContent } from '#domain/dossier/canonical-content';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossier, aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { MemoryStorage } from '../canary/memory-storage';

const DOSSIER = idFor<'Dossier'>('dossier');
const bytes = new Uint8Array([1, 2, 3]);
const activity = anActivity({ title: 'Rencontres de juin' });
const gone = anActivity({ id: idFor('gone'), title: 'Fête' });

/** A dossier with something in every table that a dossier may have rows in. */
const aFullDossier = async (): Promise<JalonDatabase> => {
  const db = await aStoredDossier({ activities: [activity, gone] });
  await commit(db, { dossier: DOSSIER, name: 'remove', writes: [{ table: 'activities', remove: gone }] });
  await db.fileBytes.put({ dossier: DOSSIER, id: 'f'.repeat(64), bytes });
  await db.measureIndex.put({ dossier: DOSSIER, id: idFor('m'), activity: activity.id, metric: 'attendance' } as never);
  await db.transaction('rw', db.tables, () => keepRestorePoint(db, { dossier: DOSSIER, createdAt: '2026-01-01T00:00:00.000Z', before: 'x.zip', bytes }));
  await noteBackup(db, DOSSIER, { at: '2026-01-01T00:00:00.000Z', clock: '' });
  return db;
};

const rowsOf = async (db: JalonDatabase, dossier: DossierId): Promise<readonly string[]> => {
  const rows: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) if (JSON.stringify(row).includes(dossier)) rows.push(`${table.name} ${JSON.stringify(row).slice(0, 80)}`);
  }
  return rows;
};

/** The content without what makes it another dossier: its id, its origin, its title. */
const contentHash = async (db: JalonDatabase, dossier: DossierId): Promise<string> => {
  const tables = await readDossierTables(db, dossier);
  return sha256(canonicalContent({ ...tables, dossiers: tables.dossiers.map(({ origin: _origin, ...head }) => ({ ...head, id: DOSSIER, title: '' })) }));
};

const duplicate = async (db: JalonDatabase): Promise<DossierId> => {
  const result = await duplicateDossier(db, DOSSIER, 'Convention des Rives (copie)');
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

describe('a dossier that is duplicated', () => {
  it('has the same content under another id, with its files and its counts', async () => {
    const db = await aFullDossier();
    const copy = await duplicate(db);
    expect(await contentHash(db, copy)).toBe(await contentHash(db, DOSSIER));
    expect(await db.records('dossiers').get([copy, copy])).toMatchObject({ title: 'Convention des Rives (copie)', origin: DOSSIER });
    expect(await db.fileBytes.get([copy, 'f'.repeat(64)])).toMatchObject({ bytes });
    expect(isSound(await checkIntegrity(db, copy, () => undefined))).toBe(true);
  });

  it('starts its own journal, and is neither opened nor undone', async () => {
    const db = await aFullDossier();
    const copy = await duplicate(db);
    const journal = await db.journal.where('[dossier+clock]').between([copy], [copy, []]).toArray();
    expect(journal).toMatchObject([{ command: 'duplicate-dossier', baseline: { from: 'Convention des Rives', counts: { activities: 1 } } }]);
    expect(await readCurrentDossier(db)).toBe(DOSSIER);
    expect(await undo(db, copy)).toMatchObject({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('keeps the first one as its origin when a copy is copied', async () => {
    const db = await aFullDossier();
    const again = await duplicateDossier(db, await duplicate(db), 'Troisième');
    expect(await db.records('dossiers').where('[dossier+id]').equals([again.ok ? again.value : '', again.ok ? again.value : '']).first()).toMatchObject({ origin: DOSSIER });
  });

  it('is refused for a dossier that is not there', async () => {
    expect(await duplicateDossier(await aFullDossier(), idFor('nothing'), 'x')).toEqual({ ok: false, reason: { code: 'not-saved', error: 'NotFoundError' } });
  });
});

describe('a dossier that is renamed', () => {
  it('has its old title again after one undo', async () => {
    const db = await aStoredDossier();
    const before = await dossierHash(db, DOSSIER);
    expect((await renameDossier(db, aDossier(), 'Rives et canaux')).ok).toBe(true);
    expect((await db.records('dossiers').get([DOSSIER, DOSSIER]))?.title).toBe('Rives et canaux');
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('refuses an empty title', async () => {
    expect(await renameDossier(await aStoredDossier(), aDossier(), ' ')).toMatchObject({ ok: false, reason: { code: 'invalid-record', field: ['title'] } });
  });
});

describe('a dossier that is deleted', () => {
  it('leaves nothing in any table, and touches no row of another dossier', async () => {
    const db = await aFullDossier();
    const copy = await duplicate(db);
    await commit(db, { dossier: copy, name: 'edit', writes: [{ table: 'activities', put: { ...activity, dossier: copy, title: 'Autre' } }] });
    const others = (await rowsOf(db, copy)).filter((row) => !row.startsWith('dossiers'));
    const hash = await dossierHash(db, copy);
    const canaries = new Canaries(new MemoryStorage());
    const known = await takeCanary(db, DOSSIER);
    if (known !== undefined) canaries.keep(known.canary);
    expect(await deleteDossier(db, DOSSIER, canaries)).toEqual({ ok: true, value: copy });
    // The copy still names the dossier that it came from.
    expect((await rowsOf(db, DOSSIER)).filter((row) => !row.startsWith('dossiers'))).toEqual([]);
    expect((await rowsOf(db, copy)).filter((row) => !row.startsWith('dossiers') && !row.startsWith('meta'))).toEqual(others);
    expect(await dossierHash(db, copy)).toBe(hash);
    expect(canaries.all()).toEqual([]);
    expect(await readCurrentDossier(db)).toBe(copy);
  });

  it('says before what goes', async () => {
    const counts = await readDeletionCounts(await aFullDossier(), DOSSIER);
    expect(counts).toMatchObject({ tables: { activities: 1, objectives: 3 }, total: 8, journal: 2, bin: 1, files: 1, restorePoints: 1, isLast: true });
  });

  it('does not come back by itself when it was the last one, until another is made', async () => {
    const db = await aFullDossier();
    const canaries = new Canaries(new MemoryStorage());
    expect(await deleteDossier(db, DOSSIER, canaries)).toEqual({ ok: true, value: undefined });
    expect(await rowsOf(db, DOSSIER)).toEqual([]);
    expect(await readOpening(db, canaries)).toEqual({ state: 'emptied' });
    for (const name of TABLE_NAMES) expect(await db.table(name).count()).toBe(0);
  });

  it('leaves a first opening as it was where nothing was ever deleted', async () => {
    const db = await aStoredDossier();
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await readOpening(db, new Canaries(new MemoryStorage()))).toEqual({ state: 'nothing-yet' });
  });
});
