import type { Activity } from '#domain/activities/activity';
import type { Hint } from '#domain/activities/entry-hints';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** So many activities of the latest years are enough to complete from. */
const MOST_ACTIVITIES = 5000;

/** What the record already holds that a new activity may be completed from; names as they were written, the most used first. */
export interface UsedWords {
  readonly hints: readonly Hint[];
  readonly partners: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
}

const byUse = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1] || left[0].localeCompare(right[0], 'fr')).map(([name]) => name);
};

/** The latest years first. One year at a time is read forwards, at once; backwards, each activity would be waited for. */
const latestActivities = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Activity[]> => {
  const read: Activity[] = [];
  const before = (year: number) => db.records('activities').where('[dossier+year]').between([dossier, 0], [dossier, year], true, false).last();
  let last = await before(Number.MAX_SAFE_INTEGER);
  while (last !== undefined && read.length < MOST_ACTIVITIES) {
    const own = await db.records('activities').where('[dossier+year]').equals([dossier, last.year]).limit(MOST_ACTIVITIES - read.length).toArray();
    read.push(...own);
    last = await before(last.year);
  }
  return read;
};

/** Reads them beside the page, whatever the size of the record. */
export const readUsedWords = async (db: JalonDatabase, dossier: DossierId): Promise<UsedWords> => {
  const [activities, aliases] = await Promise.all([latestActivities(db, dossier), ofDossier(db, 'aliases', dossier).toArray()]);
  const named = (of: 'partner' | 'place') => aliases.filter((alias) => alias.of === of).map(({ name }) => name);
  return {
    hints: activities.map(({ id, title, objective, kind, year }): Hint => ({ type: 'activity', id, title, objective, kind, year })),
    partners: byUse([...named('partner'), ...activities.flatMap(({ partners }) => partners)]),
    places: byUse([...named('place'), ...activities.flatMap(({ places }) => places)]),
    outlets: byUse(activities.flatMap(({ pressReturns }) => pressReturns.map(({ outlet }) => outlet))),
  };
};
