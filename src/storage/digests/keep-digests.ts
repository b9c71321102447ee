import type { Activity } from '#domain/activities/activity';
import type { ActivityId, DossierId, MeasureId } from '#domain/record/id';
import { countActivity, type RecordLookup } from '#domain/results/counted-activity';
import type { JalonDatabase, MeasureIndexRow } from '../database';
import { putDigest, removeDigest } from './digest-buckets';

/** What a command changed of one activity: absent before when added, absent after when removed. */
export interface ActivityChange {
  readonly before?: Activity;
  readonly after?: Activity;
}

export const measureRows = (activity: Activity): readonly MeasureIndexRow[] =>
  activity.measures.map((measure) => {
    const target = measure.partOf ?? measure.restates;
    return {
      dossier: activity.dossier,
      id: measure.id,
      activity: activity.id,
      metric: measure.metric,
      ...(target !== undefined && { target }),
    };
  });

/** The database's answer to what the figures and the second telling of one activity point to. */
const lookupFor = async (db: JalonDatabase, activity: Activity): Promise<RecordLookup> => {
  const targets = activity.measures.flatMap(({ partOf, restates }) => partOf ?? restates ?? []);
  const keys = targets.map((target): [DossierId, string] => [activity.dossier, target]);
  const [rows, first] = await Promise.all([
    db.measureIndex.bulkGet(keys),
    activity.sameAs === undefined ? undefined : db.records('activities').get([activity.dossier, activity.sameAs]),
  ]);
  const metrics = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.metric] as const])));
  return { metricOf: (id) => metrics.get(id), hasActivity: () => first !== undefined };
};

const rewriteDigest = async (db: JalonDatabase, activity: Activity): Promise<void> => {
  await putDigest(db, activity.dossier, countActivity(activity, await lookupFor(db, activity)));
};

/** Activities whose own count hangs on one of these figures, or on this activity being there. */
const dependents = async (
  db: JalonDatabase,
  dossier: DossierId,
  activity: ActivityId,
  measures: readonly MeasureId[],
): Promise<readonly Activity[]> => {
  const pointing = await db.measureIndex
    .where('[dossier+target]')
    .anyOf(measures.map((id): [DossierId, string] => [dossier, id]))
    .toArray();
  const [owners, tellings] = await Promise.all([
    db.records('activities').bulkGet(pointing.map((row): [DossierId, string] => [dossier, row.activity])),
    db.records('activities').where('[dossier+sameAs]').equals([dossier, activity]).toArray(),
  ]);
  const found = [...owners.filter((owner) => owner !== undefined), ...tellings];
  return [...new Map(found.filter(({ id }) => id !== activity).map((owner) => [owner.id, owner])).values()];
};

const updateIndex = async (db: JalonDatabase, { before, after }: ActivityChange): Promise<void> => {
  const kept = new Set(after?.measures.map(({ id }) => id));
  const gone = before?.measures.filter(({ id }) => !kept.has(id)) ?? [];
  if (before !== undefined) {
    await db.measureIndex.bulkDelete(gone.map(({ id }): [DossierId, string] => [before.dossier, id]));
  }
  if (after !== undefined) await db.measureIndex.bulkPut([...measureRows(after)]);
};

/**
 * Keeps what is derived in step with one changed activity: its figures' index, its digest, and the digests of the
 * activities whose figures point to it. Must run in the transaction of the change itself.
 */
export const keepDigests = async (db: JalonDatabase, change: ActivityChange): Promise<void> => {
  const { before, after } = change;
  const activity = after ?? before;
  if (activity === undefined) return;
  await updateIndex(db, change);
  if (before !== undefined && before.year !== after?.year) await removeDigest(db, before.dossier, before);
  if (after !== undefined) await rewriteDigest(db, after);
  const touched = [...(before?.measures ?? []), ...(after?.measures ?? [])].map(({ id }) => id);
  for (const dependent of await dependents(db, activity.dossier, activity.id, touched)) {
    await rewriteDigest(db, dependent);
  }
};
