import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Link } from '#domain/links/link';
import type { PlannedActionId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { droppedEvidence } from '../evidence/dropped-evidence';
import { commit, type Write } from './commit';
import { newRecordId } from '../new-record-id';

/** What is saved with an activity: the planned actions that it fulfils, and records made while it was typed. */
export interface ActivitySave {
  readonly activity: Activity;
  readonly fulfils: readonly PlannedActionId[];
  /** Persons and pieces of evidence that the form added. */
  readonly alongside: readonly Write[];
}

const linksOf = (db: JalonDatabase, { dossier, id }: Activity): Promise<readonly Link[]> =>
  db.records('links').where('[dossier+activity]').equals([dossier, id]).toArray();

const leadsTo = (link: Link, action: PlannedActionId): boolean => link.target.type === 'planned_action' && link.target.id === action;

/** A link chosen in the form is confirmed; one that is no longer chosen goes. Refusals and other relations stay as they are. */
const linkWrites = async (db: JalonDatabase, { activity, fulfils }: ActivitySave): Promise<readonly Write[]> => {
  const stored = await linksOf(db, activity);
  const chosen = fulfils.flatMap((action): readonly Write[] => {
    const known = stored.find((link) => leadsTo(link, action));
    if (known?.state === 'confirmed' && known.relation === 'fulfils') return [];
    const made: Link = known ?? { dossier: activity.dossier, id: newRecordId(), rev: 0, activity: activity.id, target: { type: 'planned_action', id: action }, relation: 'fulfils', state: 'confirmed' };
    return [{ table: 'links', put: { ...made, relation: 'fulfils', state: 'confirmed' } }];
  });
  const dropped = stored.filter((link) => link.relation === 'fulfils' && link.state === 'confirmed' && link.target.type === 'planned_action' && !fulfils.includes(link.target.id));
  return [...chosen, ...dropped.map((remove): Write => ({ table: 'links', remove }))];
};

/** A progress that changes says who set it and when. */
const withStatusAuthor = async (db: JalonDatabase, activity: Activity, before: Activity | undefined): Promise<Activity> => {
  const author = await readAuthor(db);
  if (author === undefined || before?.status === activity.status) return activity;
  return { ...activity, statusSetBy: { author, at: new Date().toISOString() } };
};

/** Adds an activity or saves a changed one, with its links, as one change that one undo takes back. */
export const saveActivity = async (db: JalonDatabase, save: ActivitySave): Promise<Result<JournalEntry, Refusal>> => {
  const { dossier, id, rev } = save.activity;
  const before = await db.records('activities').get([dossier, id]);
  const put = await withStatusAuthor(db, save.activity, before);
  const links = await linkWrites(db, save);
  const dropped = await droppedEvidence(db, dossier, [{ before, after: put }]);
  const writes: readonly Write[] = [...save.alongside, { table: 'activities', put }, ...links, ...dropped];
  return commit(db, { dossier, name: rev === 0 ? 'add-activity' : 'edit-activity', writes });
};
