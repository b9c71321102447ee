import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import type { JalonDatabase } from '#storage/database';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import { JalonDatabase as Database } from '#storage/database';
import { readActivityList } from '#storage/repositories/activity-list.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const many = (count: number): readonly Activity[] => Array.from({ length: count }, (_, rank) => anActivity({ id: idFor(`many ${String(rank)}`), title: `Atelier ${String(rank)}` }));

const stored = async (db: JalonDatabase, id: string): Promise<Activity> => {
  const activity = await db.records('activities').get([DOSSIER, id]);
  if (activity === undefined) throw new Error('The activity is not there');
  return activity;
};

const put = (db: JalonDatabase, activities: readonly Activity[]) => commit(db, { dossier: DOSSIER, name: 'save-activity', writes: activities.map((activity) => ({ table: 'activities', put: activity })) });

const titles = async (db: JalonDatabase, year = 2022): Promise<readonly string[]> => (await readActivityList(db, DOSSIER, year)).records.map(({ title }) => title).toSorted();

/** What someone reads who has read nothing before. */
const anew = (db: JalonDatabase) => titles(new Database(db.name));

describe('the list of a year, read again after a change', () => {
  it('has what was changed, added and removed, and nothing else', async () => {
    const db = await aStoredRecord([anActivity({ id: idFor('a'), title: 'Randonnée' }), anActivity({ id: idFor('b'), title: 'Colloque' })]);
    expect(await titles(db)).toEqual(['Colloque', 'Randonnée']);
    await put(db, [{ ...(await stored(db, idFor('a'))), title: 'Randonnée des terrils' }, anActivity({ id: idFor('c'), title: 'Atelier' })]);
    await commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: await stored(db, idFor('b')) }] });
    expect(await titles(db)).toEqual(['Atelier', 'Randonnée des terrils']);
    expect(await titles(db)).toEqual(await anew(db));
  });

  it('keeps as it was what did not change', async () => {
    const db = await aStoredRecord([anActivity({ id: idFor('a') }), anActivity({ id: idFor('b') })]);
    const before = await readActivityList(db, DOSSIER, 2022);
    await put(db, [{ ...(await stored(db, idFor('a'))), title: 'Autre' }]);
    const after = await readActivityList(db, DOSSIER, 2022);
    const of = ({ records }: typeof after, id: string) => records.find((one) => one.id === id);
    expect(of(after, idFor('b'))).toBe(of(before, idFor('b')));
    expect(of(after, idFor('a'))?.title).toBe('Autre');
  });

  it('loses an activity that went to another year, which has it', async () => {
    const db = await aStoredRecord([anActivity({ id: idFor('a') })]);
    await titles(db);
    await put(db, [{ ...(await stored(db, idFor('a'))), year: 2023, title: 'Déplacée' }]);
    expect(await titles(db)).toEqual([]);
    expect(await titles(db, 2023)).toEqual(['Déplacée']);
  });

  it('follows a change of thousands, and what takes it back', async () => {
    const db = await aStoredRecord([anActivity({ id: idFor('a'), title: 'Seule' })]);
    await titles(db);
    await put(db, many(400));
    expect(await titles(db)).toHaveLength(401);
    await undo(db, DOSSIER);
    expect(await titles(db)).toEqual(['Seule']);
    expect(await anew(db)).toEqual(['Seule']);
  });

  it('tells of a damaged record that no objective holds', async () => {
    const db = await aStoredRecord([anActivity({ id: idFor('a') })]);
    const { objective: _gone, ...damaged } = await stored(db, idFor('a'));
    await db.table('activities').put(damaged);
    expect((await readActivityList(new Database(db.name), DOSSIER, 2022)).refused.map(({ field }) => field)).toEqual([['objective']]);
  });
});
