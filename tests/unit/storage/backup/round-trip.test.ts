import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#domain/dossier/references';
import type { DossierId } from '#domain/record/id';
import { checkBackup } from '#storage/backup/check-backup';
import { readReplaced } from '#storage/backup/preview-restore';
import { restoreBackup } from '#storage/backup/restore-backup';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import { JalonDatabase } from '#storage/database';
import { readDigests } from '#storage/digests/digest-buckets';
import { dossierHash, sha256 } from '#storage/dossier-hash';
import { arbitraryRecord, GOALS, OBJECTIVES } from '#tests/fixtures/builders/arbitrary-record';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { aDeliverable, aFunder, aTransmission } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent, aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { anOrdinaryDossier, backupOfDatabase, DOSSIER, HASH_OF_HELLO, silent } from './a-backup';

const CONVENTION = { goals: GOALS, objectives: [...OBJECTIVES, anObjective('9.9', { goal: OBJECTIVES[0]?.goal ?? anObjective('1.1').goal })] };

/** Any small record that holds together. */
const soundRecord = arbitraryRecord.filter((activities) => checkReferences(aDossierContent({ ...CONVENTION, activities }).tables).length === 0);

const checked = async (db: JalonDatabase, dossier: DossierId = DOSSIER) => {
  const result = await checkBackup(await backupOfDatabase(db, dossier));
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
};

const emptyDatabase = () => new JalonDatabase(`jalon-test-${v7()}`);

const restoredIn = async (db: JalonDatabase, backup: Awaited<ReturnType<typeof checked>>) => {
  const result = await restoreBackup(db, { backup, from: 'jalon-rives.zip' }, silent);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

describe('a backup that is restored', () => {
  it('gives the same record again, by hash, whatever the record', async () => {
    await fc.assert(
      fc.asyncProperty(soundRecord, async (activities) => {
        const db = await aStoredDossier({ ...CONVENTION, activities });
        const before = await dossierHash(db, DOSSIER);
        const backup = await checked(db);
        await db.records('activities').clear();
        const replaced = await readReplaced(db, backup, DOSSIER);
        if (replaced === undefined) throw new Error('The dossier itself is not offered');
        const point = { dossier: DOSSIER, createdAt: '2026-11-25T11:00:00.000Z', before: 'x.zip', bytes: new Uint8Array(0) };
        const result = await restoreBackup(db, { backup, from: 'x.zip', replacement: { replaced, point } }, silent);
        expect(result).toEqual({ ok: true, value: DOSSIER });
        expect(await dossierHash(db, DOSSIER)).toBe(before);
        await db.delete();
      }),
      { seed: 20_220_630, numRuns: 40 },
    );
  }, 60_000);

  it('says in its manifest the hash of what it holds', async () => {
    const db = await anOrdinaryDossier();
    expect((await checked(db)).manifest.contentHash).toBe(await dossierHash(db, DOSSIER));
  });

  it('becomes a new dossier that names the one it comes from, in every record, file and journal entry', async () => {
    const db = await anOrdinaryDossier();
    const [activity] = await db.records('activities').toArray();
    if (activity === undefined) throw new Error('No activity');
    await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: { ...activity, title: 'Changé' } }] });
    const other = emptyDatabase();
    const dossier = await restoredIn(other, await checked(db));
    expect(dossier).not.toBe(DOSSIER);
    expect(await other.records('dossiers').toArray()).toMatchObject([{ id: dossier, dossier, origin: DOSSIER }]);
    const stored = await Promise.all(['activities', 'objectives', 'fileBytes', 'journal', 'digests', 'measureIndex'].map((table) => other.table(table).toArray()));
    const text = JSON.stringify(stored);
    expect(text).toContain(dossier);
    expect(text).not.toContain(DOSSIER);
    expect((await other.records('activities').toArray()).map(({ id, title }) => [id, title])).toEqual(
      (await db.records('activities').toArray()).map(({ id, title }) => [id, title]),
    );
  });

  it('brings back what was sent to a funder, with the file that went with it', async () => {
    const sent = idFor<'Evidence'>('letter');
    const db = await anOrdinaryDossier({
      funders: [aFunder('a')],
      deliverables: [aDeliverable('plan', { recipients: [idFor('a')] })],
      transmissions: [aTransmission('plan', 'a', { evidence: [sent] })],
      evidence: [{ dossier: DOSSIER, id: sent, rev: 0, title: 'Programme envoyé', content: { type: 'file', name: 'programme.txt', mediaType: 'text/plain', size: 5, sha256: HASH_OF_HELLO } }],
    });
    const other = emptyDatabase();
    const dossier = await restoredIn(other, await checked(db));
    const [transmission] = await other.records('transmissions').toArray();
    const [named = sent] = transmission?.evidence ?? [];
    const piece = await other.records('evidence').get([dossier, named]);
    expect(piece?.content).toMatchObject({ type: 'file', name: 'programme.txt', sha256: HASH_OF_HELLO });
    expect(new TextDecoder().decode((await other.fileBytes.get([dossier, HASH_OF_HELLO]))?.bytes)).toBe('hello');
  });

  it('keeps the first origin when a copy is restored again', async () => {
    const db = await anOrdinaryDossier();
    const copy = await restoredIn(db, await checked(db));
    const second = await restoredIn(db, await checked(db, copy));
    expect(await db.records('dossiers').get([second, second])).toMatchObject({ origin: DOSSIER });
  });

  it('stands beside the dossier that is stored, which it leaves alone, with its counts made anew', async () => {
    const db = await anOrdinaryDossier();
    const before = await dossierHash(db, DOSSIER);
    const copy = await restoredIn(db, await checked(db));
    expect(await dossierHash(db, DOSSIER)).toBe(before);
    expect(await readDigests(db, copy, 2022)).toEqual(await readDigests(db, DOSSIER, 2022));
  });

  it('is told by the journal and not undone', async () => {
    const db = await anOrdinaryDossier();
    const copy = await restoredIn(db, await checked(db));
    const entries = await db.journal.where('[dossier+clock]').between([copy, ''], [copy, '\uffff']).toArray();
    expect(entries.map(({ command }) => command)).toEqual(['load-dossier', 'restore-backup']);
    expect(entries.at(-1)?.baseline).toMatchObject({ from: 'jalon-rives.zip', counts: { activities: 12, objectives: 3 } });
    expect(await undo(db, copy)).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } });
  });
});

describe('a backup file', () => {
  it('is an ordinary ZIP whose files are readable JSON', async () => {
    const files = unzipSync(await backupOfDatabase(await anOrdinaryDossier()));
    const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
    expect(Object.keys(files)[0]).toBe('manifest.json');
    expect(json('manifest.json')).toMatchObject({ format: 'jalon-backup', version: 1, dossier: DOSSIER });
    expect(json('tables/activities.json')).toHaveLength(12);
    expect(json('journal.json')).toMatchObject([{ command: 'load-dossier' }]);
  });

  it('is the same, byte for byte, for the same record and instant', async () => {
    const db = await anOrdinaryDossier();
    const hash = async () => sha256(String(await backupOfDatabase(db)));
    expect(await hash()).toBe(await hash());
  });

  it('holds even a text cut in the middle of a letter', async () => {
    const db = await anOrdinaryDossier();
    await db.records('dossiers').update([DOSSIER, DOSSIER], { title: 'Rives \ud83d' });
    expect((await checked(db)).content.tables.dossiers[0]?.title).toBe('Rives \ud83d');
  });
});
