import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { countActivities, type CountedActivity } from '#domain/results/counted-activity';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { readDigests, readYearsWithActivities } from '#storage/digests/digest-buckets';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const keptDigests = async (db: JalonDatabase): Promise<readonly CountedActivity[]> => {
  const years = await readYearsWithActivities(db, DOSSIER);
  return (await Promise.all(years.map((year) => readDigests(db, DOSSIER, year)))).flat().toSorted(byId);
};

const rebuiltDigests = async (db: JalonDatabase): Promise<readonly CountedActivity[]> =>
  countActivities(await db.records('activities').toArray()).toSorted(byId);

const put = (db: JalonDatabase, activity: Activity) =>
  commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: activity }] });

const remove = (db: JalonDatabase, activity: Activity) =>
  commit(db, { dossier: DOSSIER, name: 'remove-activity', writes: [{ table: 'activities', remove: activity }] });

const stored = (db: JalonDatabase, activity: Activity) => db.records('activities').get([DOSSIER, activity.id]);

/** Puts the activity at its stored revision, or removes it when it is there and `drop` says so. */
const change = async (db: JalonDatabase, activity: Activity, drop: boolean): Promise<void> => {
  const before = await stored(db, activity);
  const result =
    drop && before !== undefined ? await remove(db, before) : await put(db, { ...activity, rev: before?.rev ?? 0 });
  expect(result.ok).toBe(true);
};

describe('digests kept with each change', () => {
  it('are, after any changes, those that a rebuild of the whole record gives', async () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.boolean()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, arbitraryRecord, changes, async (first, second, steps) => {
        const db = await aStoredRecord(first);
        const pool = [...second, ...first];
        for (const [index, drop] of steps) {
          const activity = pool[index % Math.max(pool.length, 1)];
          if (activity !== undefined) await change(db, activity, drop);
        }
        expect(await keptDigests(db)).toEqual(await rebuiltDigests(db));
        await db.delete();
      }),
      { seed: 20_220_630, numRuns: 40 },
    );
  }, 60_000);

  it('are, after many changes in one command and after it is undone, those that a rebuild gives', async () => {
    const drops = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, arbitraryRecord, drops, async (first, second, dropped) => {
        const db = await aStoredRecord(first);
        const before = await db.records('activities').toArray();
        const known = new Map(before.map((activity) => [activity.id, activity] as const));
        const writes = [...new Map([...first, ...second].map((activity) => [activity.id, activity] as const)).values()].map((activity, index) => {
          const there = known.get(activity.id);
          return there !== undefined && dropped[index % 12] === true
            ? { table: 'activities' as const, remove: there }
            : { table: 'activities' as const, put: { ...activity, rev: there?.rev ?? 0 } };
        });
        expect((await commit(db, { dossier: DOSSIER, name: 'take-entries', writes })).ok).toBe(true);
        expect(await keptDigests(db)).toEqual(await rebuiltDigests(db));
        expect((await undo(db, DOSSIER)).ok).toBe(true);
        expect(await keptDigests(db)).toEqual(await rebuiltDigests(db));
        const content = (activities: readonly Activity[]) => activities.map((activity) => ({ ...activity, rev: 0 }));
        expect(content(await db.records('activities').toArray())).toEqual(content(before));
        await db.delete();
      }),
      { seed: 20_220_701, numRuns: 30 },
    );
  }, 60_000);

  it('count a figure again once the figure that it was part of is deleted', async () => {
    const whole = anActivity({ id: idFor('whole'), measures: [aMeasure({ id: idFor('total'), value: 500 })] });
    const part = anActivity({
      id: idFor('part'),
      measures: [aMeasure({ id: idFor('detail'), value: 150, partOf: idFor('total') })],
    });
    const db = await aStoredRecord([whole, part]);
    const detail = async () => (await keptDigests(db)).find(({ id }) => id === part.id)?.measures[0];
    expect((await detail())?.alreadyCounted).toBe('part_of');
    await remove(db, whole);
    expect((await detail())?.alreadyCounted).toBeUndefined();
  });

  it('move with an activity to its new year', async () => {
    const activity = anActivity();
    const db = await aStoredRecord([activity]);
    await put(db, { ...activity, year: 2023 });
    expect(await readYearsWithActivities(db, DOSSIER)).toEqual([2023]);
  });
});
