import { describe, expect, it } from 'vitest';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { commit } from '#storage/commands/commit';
import { takeShipped } from '#storage/commands/take-shipped';
import { redo, undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { compareWithEdition } from '#storage/dossiers/shipped-edition';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent, aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const [june, fair, walk] = ['june', 'fair', 'walk'].map((name) => anActivity({ id: idFor(name), title: name }));
if (june === undefined || fair === undefined || walk === undefined) throw new Error('three activities');

/** The newer edition corrects two titles, drops one activity and brings another. */
const edition: DossierContent = aDossierContent({
  activities: [{ ...june, title: 'june, corrected' }, { ...fair, title: 'fair, corrected' }, anActivity({ id: idFor('new'), title: 'new' })],
});

const rename = (db: JalonDatabase, activity: typeof june, title: string) =>
  commit(db, { dossier: DOSSIER, name: 'edit', writes: [{ table: 'activities', put: { ...activity, title } }] });

const titles = async (db: JalonDatabase): Promise<readonly string[]> => (await db.records('activities').toArray()).map(({ title }) => title).toSorted();

const taken = async (db: JalonDatabase): Promise<void> => {
  const found = await compareWithEdition(db, DOSSIER, edition);
  expect((await takeShipped(db, DOSSIER, found?.take ?? [])).ok).toBe(true);
};

describe('a newer edition of the shipped dossier', () => {
  it('corrects, adds and removes what nobody touched, and one undo takes it back', async () => {
    const db = await aStoredDossier({ activities: [june, fair, walk] });
    const before = await dossierHash(db, DOSSIER);
    await taken(db);
    expect(await titles(db)).toEqual(['fair, corrected', 'june, corrected', 'new']);
    expect(await compareWithEdition(db, DOSSIER, edition)).toBeUndefined();
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
    expect((await compareWithEdition(db, DOSSIER, edition))?.take).toHaveLength(1);
    await redo(db, DOSSIER);
    expect(await compareWithEdition(db, DOSSIER, edition)).toBeUndefined();
  });

  it('never writes over a record that was edited, and names it', async () => {
    const db = await aStoredDossier({ activities: [june, fair, walk] });
    await rename(db, june, 'mine');
    await commit(db, { dossier: DOSSIER, name: 'remove', writes: [{ table: 'activities', remove: fair }] });
    const found = await compareWithEdition(db, DOSSIER, edition);
    expect(found?.kept).toMatchObject([{ table: 'activities', added: [{ id: fair.id }], changed: [{ before: { title: 'mine' } }], removed: [] }]);
    await taken(db);
    expect(await titles(db)).toEqual(['mine', 'new']);
  });

  it('takes a record whose change was taken back', async () => {
    const db = await aStoredDossier({ activities: [june, fair, walk] });
    await rename(db, june, 'mine');
    await undo(db, DOSSIER);
    await taken(db);
    expect(await titles(db)).toEqual(['fair, corrected', 'june, corrected', 'new']);
  });

  it('does not remove what an edited record points to', async () => {
    const db = await aStoredDossier({ activities: [june, fair, walk] });
    await rename(db, { ...june, sameAs: walk.id }, 'june');
    const found = await compareWithEdition(db, DOSSIER, edition);
    expect(found?.take.flatMap(({ removed }) => removed)).toEqual([]);
    await taken(db);
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
    expect(await titles(db)).toEqual(['fair, corrected', 'june', 'new', 'walk']);
  });

  it('refuses the whole when a record is edited while it is looked at', async () => {
    const db = await aStoredDossier({ activities: [june, fair, walk] });
    const found = await compareWithEdition(db, DOSSIER, edition);
    await rename(db, june, 'mine');
    expect(await takeShipped(db, DOSSIER, found?.take ?? [])).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect(await titles(db)).toEqual(['fair', 'mine', 'walk']);
  });
});
