import type { Activity } from '#domain/activities/activity';
import { groupBy } from '#domain/record/group-by';
import type { ActivityId, DossierId, MeasureId } from '#domain/record/id';
import { countActivity, type RecordLookup } from '#domain/results/counted-activity';
import type { JalonDatabase, MeasureIndexRow } from '../database';
import { changeDigests } from './digest-buckets';

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

const keysOf = (dossier: DossierId, ids: Iterable<string>): [DossierId, string][] => [...ids].map((id): [DossierId, string] => [dossier, id]);

const targetsOf = ({ measures }: Activity): readonly MeasureId[] => measures.flatMap(({ partOf, restates }) => partOf ?? restates ?? []);

/** The database's answer to what the figures and the second tellings of some activities point to. */
const lookupFor = async (db: JalonDatabase, dossier: DossierId, activities: readonly Activity[]): Promise<RecordLookup> => {
  const targets = new Set(activities.flatMap(targetsOf));
  const firsts = new Set(activities.flatMap(({ sameAs }) => sameAs ?? []));
  const [rows, found] = await Promise.all([
    db.measureIndex.bulkGet(keysOf(dossier, targets)),
    firsts.size === 0 ? [] : db.records('activities').where('[dossier+id]').anyOf(keysOf(dossier, firsts)).primaryKeys(),
  ]);
  const metrics = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.metric] as const])));
  const there = new Set(found.map(([, id]) => id));
  return { metricOf: (id) => metrics.get(id), hasActivity: (id) => there.has(id) };
};

/** Activities whose own count hangs on one of these figures, or on one of these activities being there. */
const dependents = async (
  db: JalonDatabase,
  dossier: DossierId,
  activities: ReadonlySet<ActivityId>,
  measures: ReadonlySet<MeasureId>,
): Promise<readonly Activity[]> => {
  const [pointing, tellings] = await Promise.all([
    measures.size === 0 ? [] : db.measureIndex.where('[dossier+target]').anyOf(keysOf(dossier, measures)).toArray(),
    db.records('activities').where('[dossier+sameAs]').anyOf(keysOf(dossier, activities)).toArray(),
  ]);
  const owners = await db.records('activities').bulkGet(keysOf(dossier, new Set(pointing.map((row) => row.activity))));
  const found = [...owners.filter((owner) => owner !== undefined), ...tellings];
  return [...new Map(found.filter(({ id }) => !activities.has(id)).map((owner) => [owner.id, owner])).values()];
};

/** Figures that are gone leave the index before the others enter it: one may have moved from an activity to another. */
const updateIndex = async (db: JalonDatabase, dossier: DossierId, changes: readonly ActivityChange[]): Promise<void> => {
  const gone = changes.flatMap(({ before, after }) => {
    const kept = new Set(after?.measures.map(({ id }) => id));
    return (before?.measures ?? []).map(({ id }) => id).filter((id) => !kept.has(id));
  });
  await db.measureIndex.bulkDelete(keysOf(dossier, gone));
  await db.measureIndex.bulkPut(changes.flatMap(({ after }) => (after === undefined ? [] : measureRows(after))));
};

const keepDigestsOf = async (db: JalonDatabase, dossier: DossierId, changes: readonly ActivityChange[]): Promise<void> => {
  await updateIndex(db, dossier, changes);
  const changed = new Set(changes.flatMap(({ before, after }) => (after ?? before)?.id ?? []));
  const measures = new Set(changes.flatMap(({ before, after }) => [...(before?.measures ?? []), ...(after?.measures ?? [])].map(({ id }) => id)));
  const written = [...changes.flatMap(({ after }) => after ?? []), ...(await dependents(db, dossier, changed, measures))];
  const lookup = await lookupFor(db, dossier, written);
  await changeDigests(db, dossier, {
    removed: changes.flatMap(({ before, after }) => (before !== undefined && before.year !== after?.year ? [before] : [])),
    put: written.map((activity) => countActivity(activity, lookup)),
  });
};

/**
 * Keeps what is derived in step with changed activities, no activity twice: their figures' index, their digests, and the
 * digests of the activities whose figures point to them. Must run in the transaction of the change itself.
 */
export const keepDigests = async (db: JalonDatabase, changes: readonly ActivityChange[]): Promise<void> => {
  const byDossier = groupBy(
    changes.filter(({ before, after }) => before !== undefined || after !== undefined),
    ({ before, after }) => (after ?? before)?.dossier,
  );
  for (const [dossier, own] of byDossier) if (dossier !== undefined) await keepDigestsOf(db, dossier, own);
};
