import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/dossier/dossier';
import { isShort } from '#storage/canary/is-short';
import { takeCanary } from '#storage/canary/take-canary';
import { commit } from '#storage/commands/commit';
import { erasePerson } from '#storage/commands/erase-person';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { readAuthor, setAuthor } from '#storage/device';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { readErasure, readPersons } from '#storage/repositories/persons.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const NAME = 'Jeanne Martin';
const MASK = 'personne effacée';
const person: Person = { dossier: DOSSIER, id: idFor('jeanne'), rev: 0, name: NAME, function: 'Chargée de mission', shares: [] };
const followed = anActivity({ title: 'Suivie', referent: person.id, statusSetBy: { author: NAME, at: '2022-06-30T10:00:00.000Z' } });
const gone = anActivity({ id: idFor('gone'), title: 'Retirée', referent: person.id });
const written = anActivity({ id: idFor('written'), title: 'Écrite', internalNote: 'Voir avec JEANNE  martin.' });

/** Everything a person leaves: a record, links, a signature, changes, a removal, a restore point, a copy before an upgrade. */
const aDossierWithJeanne = async (texts = false): Promise<JalonDatabase> => {
  const db = await aStoredDossier({ persons: [person], activities: [followed, gone, ...(texts ? [written] : [])] });
  await setAuthor(db, NAME);
  const write = (name: string, put: typeof followed) => commit(db, { dossier: DOSSIER, name, reason: `Demandé par ${NAME}`, writes: [{ table: 'activities', put }] });
  await write('save-activity', { ...followed, internalNote: `Appeler ${NAME}` });
  await write('save-activity', { ...followed, rev: 1, title: 'Suivie de près' });
  await commit(db, { dossier: DOSSIER, name: 'save-person', writes: [{ table: 'persons', put: { ...person, function: 'Directrice' } }] });
  await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: gone }] });
  const point = { dossier: DOSSIER, id: 'point' };
  await db.restorePoints.add({ ...point, createdAt: '', before: '', size: 1 });
  await db.restorePointBytes.add({ ...point, bytes: new TextEncoder().encode(NAME) });
  await db.table('beforeMigration').put({ version: 1, table: 'persons', part: 0, json: JSON.stringify([person]) });
  return db;
};

const allRows = async (db: JalonDatabase): Promise<string> => {
  const tables = await Promise.all(db.tables.map(async ({ name }) => [name, await db.table<unknown>(name).toArray()] as const));
  const bytes = (await db.restorePointBytes.toArray()).map(({ bytes: file }) => new TextDecoder().decode(file));
  return JSON.stringify([tables, bytes]);
};

const erase = (db: JalonDatabase, asAuthor = true) => erasePerson(db, { dossier: DOSSIER, person: person.id, asAuthor, mask: MASK });

describe('erasing a person', () => {
  it('leaves the name nowhere in the database, nor the id of the person', async () => {
    const db = await aDossierWithJeanne();
    expect(await allRows(db)).toContain(NAME);
    expect((await erase(db)).ok).toBe(true);
    const rows = await allRows(db);
    expect(rows).not.toMatch(/jeanne/iu);
    expect(rows).not.toContain(person.id);
    expect(await readAuthor(db)).toBeUndefined();
  });

  it('is told by the journal without the name, and is not one that undo takes back', async () => {
    const db = await aDossierWithJeanne();
    expect(await erase(db)).toMatchObject({ ok: true, value: { command: 'erase-person', gone: { persons: 1 }, changes: [] } });
    await undo(db, DOSSIER);
    expect(await allRows(db)).not.toMatch(/jeanne/iu);
  });

  it('leaves a record that holds together, and no gap that would look like a loss', async () => {
    const db = await aDossierWithJeanne();
    const before = await takeCanary(db, DOSSIER);
    await erase(db);
    const after = await takeCanary(db, DOSSIER, before?.canary.clock);
    expect(before && after && isShort(before.canary, after.canary, after.after)).toBe(false);
    const report = await checkIntegrity(db, DOSSIER, () => undefined);
    expect(report).toMatchObject({ invalid: [], references: [], staleDigests: 0 });
  });

  it('keeps the name as author where that was not asked for', async () => {
    const db = await aDossierWithJeanne();
    await erase(db, false);
    expect((await db.records('activities').get([DOSSIER, followed.id]))?.statusSetBy?.author).toBe(NAME);
    expect((await db.journal.toArray()).some(({ author }) => author === NAME)).toBe(true);
    expect(await db.records('persons').count()).toBe(0);
  });

  it('lists the texts of today that hold the name, and changes none of them', async () => {
    const db = await aDossierWithJeanne(true);
    const { texts, restorePoints } = await readErasure(db, DOSSIER, person.id, NAME);
    expect(texts.map(({ name, fields }) => [name.title, ...fields])).toEqual(expect.arrayContaining([['Écrite', 'internalNote']]));
    expect(restorePoints).toBe(1);
    await erase(db);
    expect((await db.records('activities').get([DOSSIER, written.id]))?.internalNote).toBe('Voir avec JEANNE  martin.');
  });

  it('is refused for someone who is not there any more', async () => {
    const db = await aDossierWithJeanne();
    await erase(db);
    expect(await erase(db)).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
  });

  it('counts beforehand what the person is the referent of', async () => {
    const db = await aDossierWithJeanne();
    expect(await readPersons(db, DOSSIER)).toMatchObject([{ person: { name: NAME }, activities: 1, plannedActions: 0 }]);
  });
});
