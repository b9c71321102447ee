import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Measure } from '#domain/measures/measure';
import type { MeasureId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { droppedEvidence } from '../evidence/dropped-evidence';
import { commit, type Write } from './commit';

/** The records that point to an activity or to one of its figures, as they are stored. */
const pointingTo = async (db: JalonDatabase, { dossier, id, measures }: Activity): Promise<readonly Activity[]> => {
  const keys = measures.map((measure): [typeof dossier, string] => [dossier, measure.id]);
  const rows = await db.measureIndex.where('[dossier+target]').anyOf(keys).toArray();
  const tellings = await db.records('activities').where('[dossier+sameAs]').equals([dossier, id]).toArray();
  const owners = [...new Set(rows.map((row) => row.activity))].filter((owner) => owner !== id && tellings.every((telling) => telling.id !== owner));
  const others = await db.records('activities').bulkGet(owners.map((owner): [typeof dossier, string] => [dossier, owner]));
  return [...tellings, ...others.filter((other) => other !== undefined)];
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
const released = (telling: Activity, removed: Activity): Activity => {
  const gone = new Set(removed.measures.map(({ id }) => id));
  const { sameAs, ...kept } = telling;
  return { ...kept, ...(sameAs !== undefined && sameAs !== removed.id && { sameAs }), measures: telling.measures.map((measure) => withoutTargets(measure, gone)) };
};

/** How many other activities point to this one, for the question that comes before its removal. */
export const countPointing = async (db: JalonDatabase, activity: Activity): Promise<number> => (await pointingTo(db, activity)).length;

/**
 * Puts an activity in the bin with its links and the evidence that is of no other; those that pointed to it count by themselves
 * again. One undo brings all of it back.
 */
export const removeActivity = async (db: JalonDatabase, activity: Activity): Promise<Result<JournalEntry, Refusal>> => {
  const { dossier, id } = activity;
  const pointing = await pointingTo(db, activity);
  const links = await db.records('links').where('[dossier+activity]').equals([dossier, id]).toArray();
  const writes: readonly Write[] = [
    ...links.map((remove): Write => ({ table: 'links', remove })),
    ...pointing.map((telling): Write => ({ table: 'activities', put: released(telling, activity) })),
    { table: 'activities', remove: activity },
    ...(await droppedEvidence(db, { ...activity, evidence: [], photos: [] }, activity)),
  ];
  return commit(db, { dossier, name: 'remove-activity', writes });
};
