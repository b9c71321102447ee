import type { CountedActivity } from '#domain/results/counted-activity';
import type { ActivityId, DossierId, ObjectiveId } from '#domain/record/id';
import { placeActivities } from '#domain/results/place-activities';
import { shownObjective } from '#domain/results/shown-place';
import type { JalonDatabase } from '../database';
import { readDigests } from '../digests/digest-buckets';
import type { ReadRecords } from '../parse-record';
import { readActivitiesById } from './activities.repository';
import { readConventionFrame } from './convention.repository';

const concerns = (activity: CountedActivity, objective: ObjectiveId): boolean =>
  activity.objective === objective ||
  activity.otherObjectives.includes(objective) ||
  activity.measures.some((figure) => shownObjective({ figure, activity }) === objective);

/** The ids of all that an objective's page tells of a year: its activities, those that serve it, those that hold its figures. */
const readIds = async (
  db: JalonDatabase,
  dossier: DossierId,
  objective: ObjectiveId,
  year: number,
): Promise<readonly ActivityId[]> => {
  const [frame, digests] = await Promise.all([readConventionFrame(db, dossier), readDigests(db, dossier, year)]);
  return placeActivities(frame, year, digests).filter((activity) => concerns(activity, objective)).map(({ id }) => id);
};

/** The whole activities that an objective's page tells of a year, whatever the territory looked at. */
export const readActivitiesOfObjective = async (
  db: JalonDatabase,
  dossier: DossierId,
  objective: ObjectiveId,
  year: number,
): Promise<ReadRecords<'activities'>> => readActivitiesById(db, dossier, await readIds(db, dossier, objective, year));

/** The years in which an objective has activities of its own, in order. */
export const readYearsOfObjective = async (
  db: JalonDatabase,
  dossier: DossierId,
  objective: ObjectiveId,
): Promise<readonly number[]> => {
  const keys = await db
    .records('activities')
    .where('[dossier+objective+year]')
    .between([dossier, objective, 0], [dossier, objective, Number.MAX_SAFE_INTEGER])
    .uniqueKeys();
  // The index's key ends with the year.
  return keys.flatMap((key) => (Array.isArray(key) && typeof key[2] === 'number' ? [key[2]] : [])).toSorted((a, b) => a - b);
};
