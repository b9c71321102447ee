import { describe, expect, it } from 'vitest';
import type { JalonDatabase } from '#storage/database';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import type { IntegrityReport } from '#storage/integrity/integrity-report';
import { isSound } from '#storage/integrity/integrity-report';
import { rebuildDigests } from '#storage/integrity/rebuild-digests';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const announced = aMeasure({ id: idFor('announced'), value: 41 });
const first = anActivity({ id: idFor('first'), title: 'Point presse', measures: [announced] });
const second = anActivity({ id: idFor('second'), title: 'Fiche', measures: [aMeasure({ id: idFor('told'), restates: announced.id })] });

const check = (db: JalonDatabase): Promise<IntegrityReport> => checkIntegrity(db, DOSSIER, () => undefined);

/** Writes as nothing in Jalon does: around the commands. */
const damage = (db: JalonDatabase, change: object): Promise<unknown> => db.table('activities').put({ ...first, ...change });

describe('a check of all that is stored', () => {
  it('reads every record and finds nothing in a sound dossier', async () => {
    const db = await aStoredRecord([first, second]);
    const report = await check(db);
    expect(report).toEqual({ read: 9, invalid: [], references: [], staleDigests: 0 });
    expect(isSound(report)).toBe(true);
  });

  it('says how far it is, up to the end', async () => {
    const db = await aStoredRecord([first, second]);
    const seen: number[] = [];
    await checkIntegrity(db, DOSSIER, ({ checked, total }) => seen.push(checked, total));
    expect(seen.slice(-2)).toEqual([9, 9]);
  });

  it('names the record and the field that a schema refuses, by its title, inside a figure too', async () => {
    const db = await aStoredRecord([first, second]);
    await damage(db, { measures: [{ ...announced, value: -3 }] });
    const report = await check(db);
    expect(report.invalid).toMatchObject([{ table: 'activities', id: first.id, title: 'Point presse', field: ['measures', 0, 'value'], fault: 'too_small' }]);
    expect(report.references).toEqual([]);
    expect(report.staleDigests).toBeNull();
  });

  it('names what points to nothing', async () => {
    const db = await aStoredRecord([first, second]);
    await damage(db, { objective: idFor('nowhere') });
    expect((await check(db)).references).toMatchObject([{ reason: 'unknown-target', table: 'activities', id: first.id, path: ['objective'] }]);
  });

  it('sees counts that no longer say what the record says, and a rebuild puts them right', async () => {
    const db = await aStoredRecord([first, second]);
    await damage(db, { kind: 'study' });
    expect(await check(db)).toMatchObject({ invalid: [], staleDigests: 1 });
    expect((await rebuildDigests(db, DOSSIER)).ok).toBe(true);
    expect(isSound(await check(db))).toBe(true);
  });

  it('sees counts that cannot be read at all', async () => {
    const db = await aStoredRecord([first, second]);
    await db.digests.toCollection().modify({ entries: '{' });
    expect((await check(db)).staleDigests).toBe(2);
  });

  it('changes nothing', async () => {
    const db = await aStoredRecord([first, second]);
    await damage(db, { title: '' });
    await check(db);
    expect(await db.journal.count()).toBe(1);
    expect((await db.records('activities').get([DOSSIER, first.id]))?.title).toBe('');
  });
});
