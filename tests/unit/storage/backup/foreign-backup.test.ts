import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { asBytes, asText, sha256Of } from '#storage/backup/bytes';
import { checkBackup, type CheckOptions } from '#storage/backup/check-backup';
import { readSnapshot } from '#storage/backup/dossier-snapshot';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { BACKUP_LIMITS } from '#storage/backup/zip-limits';
import { anOrdinaryDossier, backupOf, backupOfDatabase, DOSSIER, sealedZip } from './a-backup';

const unpacked = async () => unzipSync(await backupOfDatabase(await anOrdinaryDossier()));

interface LooseManifest {
  version: number;
  database: number;
  tables: Record<string, { rows: number; sha256: string }>;
}

const manifestIn = (files: Readonly<Record<string, Uint8Array>>): LooseManifest =>
  JSON.parse(asText(files['manifest.json'] ?? new Uint8Array(0))) as LooseManifest;

const withManifest = async (change: (manifest: LooseManifest) => void) => {
  const files = await unpacked();
  const manifest = manifestIn(files);
  change(manifest);
  return sealedZip({ ...files, 'manifest.json': asBytes(JSON.stringify(manifest)) });
};

/** A table written anew by someone who also put the manifest and the seal right. */
const withTable = async (table: string, json: string, rows?: number) => {
  const files = await unpacked();
  const bytes = asBytes(json);
  const manifest = manifestIn(files);
  manifest.tables[table] = { rows: rows ?? (JSON.parse(json) as unknown[]).length, sha256: await sha256Of(bytes) };
  return sealedZip({ ...files, [`tables/${table}.json`]: bytes, 'manifest.json': asBytes(JSON.stringify(manifest)) });
};

const reasonFor = async (file: Uint8Array<ArrayBuffer>, options: CheckOptions = {}) => {
  const result = await checkBackup(file, options);
  return result.ok ? 'accepted' : result.reason;
};

const withActivities = async (activities: readonly Activity[]) => {
  const snapshot = await readSnapshot(await anOrdinaryDossier(), DOSSIER);
  return backupOf({ ...snapshot, tables: { ...snapshot.tables, activities } });
};

describe('a file that is no backup', () => {
  it('is told apart when it is empty', async () => {
    expect(await reasonFor(new Uint8Array(0))).toEqual({ code: 'empty-file' });
  });

  it('is told apart when it is a text, a picture or anything else', async () => {
    expect(await reasonFor(asBytes('{"format":"jalon-dossier"}'))).toEqual({ code: 'not-a-backup' });
  });

  it('is told apart when it is the ZIP of another application', async () => {
    expect(await reasonFor(new Uint8Array(zipSync({ 'word/document.xml': asBytes('<w/>') })))).toEqual({ code: 'other-application' });
    expect(await reasonFor(new Uint8Array(zipSync({ 'manifest.json': asBytes('{"format":"autre"}') })))).toEqual({ code: 'other-application' });
    expect(await reasonFor(new Uint8Array(zipSync({})))).toEqual({ code: 'other-application' });
  });
});

describe('a backup of another version', () => {
  it('is told apart, whether its format or its database is newer', async () => {
    expect(await reasonFor(await withManifest((manifest) => (manifest.version = 2)))).toEqual({ code: 'newer-version', app: '0.1.0' });
    expect(await reasonFor(await withManifest((manifest) => (manifest.database = 99)))).toEqual({ code: 'newer-version', app: '0.1.0' });
  });
});

describe('an archive made to harm', () => {
  it('is refused for a name that leaves its folder', async () => {
    for (const name of ['../evil.json', '/etc/passwd', 'tables/../../x', 'C:\\x', 'files\\x', 'tables/']) {
      const files = { ...(await unpacked()), [name]: asBytes('x') };
      expect(await reasonFor(await sealedZip(files)), name).toEqual({ code: 'unsafe-name', name });
    }
  });

  it('is refused for a file that a backup never holds', async () => {
    expect(await reasonFor(await sealedZip({ ...(await unpacked()), 'readme.txt': asBytes('x') }))).toEqual({ code: 'unknown-entry', name: 'readme.txt' });
  });

  it('is refused for a file that is not there', async () => {
    const { 'tables/goals.json': _gone, ...files } = await unpacked();
    expect(await reasonFor(await sealedZip(files))).toEqual({ code: 'missing-entry', name: 'tables/goals.json' });
  });

  it('is refused before it is unpacked when it would swell', async () => {
    const bomb = await sealedZip({ ...(await unpacked()), 'tables/goals.json': new Uint8Array(8 << 20) });
    expect(await reasonFor(bomb)).toMatchObject({ code: 'too-large', bytes: 8 << 20 });
  });

  it('is refused when it holds more than is read at once, or too many files', async () => {
    const backup = await backupOfDatabase(await anOrdinaryDossier());
    expect(await reasonFor(backup, { limits: { ...BACKUP_LIMITS, total: backup.length + 10 } })).toMatchObject({ code: 'too-large' });
    expect(await reasonFor(backup, { limits: { ...BACKUP_LIMITS, total: 100 } })).toMatchObject({ code: 'too-large', limit: 100 });
    expect(await reasonFor(backup, { limits: { ...BACKUP_LIMITS, entries: 5 } })).toMatchObject({ code: 'too-many-entries', limit: 5 });
  });

  it('stops unpacking when more comes out than was announced', async () => {
    const archive = await sealedZip({ 'manifest.json': asBytes(`{"format":"jalon-backup"${' '.repeat(5000)}}`) });
    const view = new DataView(archive.buffer);
    const directory = [...archive.keys()].find((at) => at + 4 < archive.length && view.getUint32(at, true) === 0x02014b50) ?? 0;
    view.setUint32(directory + 24, 10, true);
    expect(await reasonFor(archive)).toMatchObject({ code: 'damaged' });
  });

  it('is refused for a key that reaches an object’s prototype, in a record or deeper', async () => {
    const json = '[{"id":"x","places":[{"__proto__":{"polluted":true}}]}]';
    expect(await reasonFor(await withTable('activities', json))).toEqual({
      code: 'record',
      error: { reason: 'forbidden-key', path: ['tables/activities.json', 0, 'places', 0, '__proto__'] },
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a backup whose records do not hold', () => {
  it('is refused with the table, the record and the field', async () => {
    const file = await withActivities([anActivity({ title: '' })]);
    expect(await reasonFor(file)).toMatchObject({
      code: 'record',
      error: { reason: 'invalid-record', table: 'activities', index: 0, id: idFor('activity'), path: ['title'] },
    });
  });

  it('is refused for a record that points to nothing', async () => {
    const file = await withActivities([anActivity({ objective: idFor('nowhere') })]);
    expect(await reasonFor(file)).toMatchObject({ code: 'record', error: { reason: 'unknown-target', path: ['objective'] } });
  });

  it('is refused for two objectives with one code', async () => {
    const db = await anOrdinaryDossier();
    await db.records('objectives').put({ ...anObjective('1.1'), id: idFor('twin') });
    expect(await reasonFor(await backupOfDatabase(db))).toMatchObject({ code: 'record', error: { reason: 'code-taken', code: '1.1' } });
  });

  it('is refused for the record of another dossier', async () => {
    const file = await withActivities([anActivity({ dossier: idFor('other dossier') })]);
    expect(await reasonFor(file)).toEqual({ code: 'other-dossier', entry: 'tables/activities.json' });
  });

  it('is refused for a count that is not the one announced', async () => {
    expect(await reasonFor(await withTable('goals', '[]', 2))).toEqual({ code: 'wrong-count', entry: 'tables/goals.json', found: 0, announced: 2 });
  });

  it('is refused for a table that this version does not know', async () => {
    const file = await withManifest((manifest) => (manifest.tables['surprises'] = { rows: 0, sha256: '0'.repeat(64) }));
    expect(await reasonFor(file)).toEqual({ code: 'record', error: { reason: 'unknown-table', table: 'surprises' } });
  });

  it('is refused for a table that is no JSON', async () => {
    const files = await unpacked();
    const bytes = asBytes('[{');
    const manifest = manifestIn(files);
    manifest.tables['goals'] = { rows: 0, sha256: await sha256Of(bytes) };
    const file = await sealedZip({ ...files, 'tables/goals.json': bytes, 'manifest.json': asBytes(JSON.stringify(manifest)) });
    expect(await reasonFor(file)).toEqual({ code: 'unreadable-entry', entry: 'tables/goals.json' });
  });
});
