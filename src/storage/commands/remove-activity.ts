import type { Activity } from '#domain/activities/activity';
import type { Refusal } from '#domain/journal/refusal';
import type { Measure } from '#domain/measures/measure';
import type { DossierId, MeasureId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { droppedEvidence } from '../evidence/dropped-evidence';
import type { Write } from './commit';
import { commitBeside } from './commit-beside';
import { exceptedActivities } from './excepted-activities';
import { retakenActions } from './retaken-actions';

const keysOf = (activities: readonly Activity[]): [DossierId, string][] => activities.map(({ dossier, id }): [DossierId, string] => [dossier, id]);

/** The other records that point to these activities or to one of their figures, as they are stored. */
const pointingTo = async (db: JalonDatabase, removed: readonly Activity[]): Promise<readonly Activity[]> => {
  const figures = removed.flatMap(({ dossier, measures }) => measures.map((measure): [DossierId, string] => [dossier, measure.id]));
  const rows = await db.measureIndex.where('[dossier+target]').anyOf(figures).toArray();
  const tellings = await db.records('activities').where('[dossier+sameAs]').anyOf(keysOf(removed)).toArray();
  const seen = new Set<string>([...removed, ...tellings].map(({ id }) => id));
  const owners = [...new Map(rows.filter(({ activity }) => !seen.has(activity)).map((row): [string, [DossierId, string]] => [row.activity, [row.dossier, row.activity]])).values()];
  const others = await db.records('activities').bulkGet(owners);
  const gone = new Set(removed.map(({ id }) => id));
  return [...tellings.filter(({ id }) => !gone.has(id)), ...others.filter((other) => other !== undefined)];
};

const withoutTargets = (measure: Measure, gone: ReadonlySet<MeasureId>): Measure => {
  const { partOf, restates, ...kept } = measure;
  return {
    ...kept,
    ...(partOf !== undefined && !gone.has(partOf) && { partOf }),
    ...(restates !== undefined && !gone.has(restates) && { restates }),
  };
};

/** What is no longer told anywhere else counts again by itself. */
const releasing = (removed: readonly Activity[]): ((telling: Activity) => Activity) => {
  const ids = new Set(removed.map(({ id }) => id));
  const gone = new Set(removed.flatMap(({ measures }) => measures.map(({ id }) => id)));
  return (telling) => {
    const { sameAs, ...kept } = telling;
    return { ...kept, ...(sameAs !== undefined && !ids.has(sameAs) && { sameAs }), measures: telling.measures.map((measure) => withoutTargets(measure, gone)) };
  };
};

/** How many other activities point to these, for the question that comes before their removal. */
export const countPointing = async (db: JalonDatabase, activities: readonly Activity[]): Promise<number> => (await pointingTo(db, activities)).length;

/**
 * Puts activities of one dossier in the bin with their links and the evidence that is of no other; those that pointed to them
 * count by themselves again, and actions that were taken from them or duties that excepted them no longer say so. One undo brings all of it back.
 */
export const removeActivities = async (db: JalonDatabase, dossier: DossierId, activities: readonly Activity[]): Promise<Result<unknown, Refusal>> => {
  const pointing = await pointingTo(db, activities);
  const links = await db.records('links').where('[dossier+activity]').anyOf(keysOf(activities)).toArray();
  const writes: readonly Write[] = [
    ...links.map((remove): Write => ({ table: 'links', remove })),
    ...(await retakenActions(db, dossier, activities.map(({ id }) => id))),
    ...(await exceptedActivities(db, dossier, activities.map(({ id }) => id))),
    ...pointing.map(releasing(activities)).map((put): Write => ({ table: 'activities', put })),
    ...activities.map((remove): Write => ({ table: 'activities', remove })),
    ...(await droppedEvidence(db, dossier, activities.map((before) => ({ before, after: { ...before, evidence: [], photos: [] } })))),
  ];
  return commitBeside(db, { dossier, name: activities.length === 1 ? 'remove-activity' : 'remove-activities', writes });
};

/** Puts one activity in the bin, as `removeActivities` does several. */
export const removeActivity = (db: JalonDatabase, activity: Activity): Promise<Result<unknown, Refusal>> => removeActivities(db, activity.dossier, [activity]);
