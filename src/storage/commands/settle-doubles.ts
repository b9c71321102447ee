import type { Activity } from '#domain/activities/activity';
import { mergedActivity, movedLinks, type MergeChoices } from '#domain/activities/doubles/merge-activities';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Link } from '#domain/links/link';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';
import { exceptedActivities } from './excepted-activities';
import { retakenActions } from './retaken-actions';

const linksOf = (db: JalonDatabase, { dossier, id }: Activity): Promise<readonly Link[]> =>
  db.records('links').where('[dossier+activity]').equals([dossier, id]).toArray();

/** Other tellings of the one that goes now tell the one that is kept. */
const retold = async (db: JalonDatabase, kept: Activity, { dossier, id }: Activity): Promise<readonly Activity[]> => {
  const tellings = await db.records('activities').where('[dossier+sameAs]').equals([dossier, id]).toArray();
  return tellings.filter((telling) => telling.id !== kept.id).map((telling) => ({ ...telling, sameAs: kept.id }));
};

/** One that is told by what now points to it would come back to itself. */
const withoutCircle = (merged: Activity, tellings: readonly Activity[]): Activity => {
  const { sameAs, ...others } = merged;
  return sameAs !== undefined && tellings.some(({ id }) => id === sameAs) ? others : merged;
};

/**
 * Makes one activity of two: the kept one takes the figures, press returns, evidence and links of the other, which goes to the
 * bin. One undo brings both back as they were.
 */
export const mergeActivities = async (db: JalonDatabase, kept: Activity, other: Activity, choices: MergeChoices): Promise<Result<JournalEntry, Refusal>> => {
  const [tellings, keptLinks, otherLinks] = await Promise.all([retold(db, kept, other), linksOf(db, kept), linksOf(db, other)]);
  const links = movedLinks(kept.id, keptLinks, otherLinks);
  const writes: readonly Write[] = [
    { table: 'activities', put: withoutCircle(mergedActivity(kept, other, choices), tellings) },
    { table: 'activities', remove: other },
    ...tellings.map((put): Write => ({ table: 'activities', put })),
    ...(await retakenActions(db, kept.dossier, [other.id], kept.id)),
    ...(await exceptedActivities(db, kept.dossier, [other.id], kept.id)),
    ...links.put.map((put): Write => ({ table: 'links', put })),
    ...links.removed.map((remove): Write => ({ table: 'links', remove })),
  ];
  return commit(db, { dossier: kept.dossier, name: 'merge-activities', writes });
};

/** Says that the second tells the first again: both stay, one carries the count. */
export const markToldTwice = (db: JalonDatabase, first: Activity, second: Activity): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier: first.dossier, name: 'mark-told-twice', writes: [{ table: 'activities', put: { ...second, sameAs: first.id } }] });

/** Says that two activities that look alike are two, so that nobody is asked again; kept with the record, it goes where the record goes. */
export const tellApart = (db: JalonDatabase, first: Activity, second: Activity): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier: first.dossier, name: 'tell-apart', writes: [{ table: 'activities', put: { ...first, notSameAs: [...(first.notSameAs ?? []), second.id] } }] });
