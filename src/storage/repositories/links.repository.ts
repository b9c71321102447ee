import type { Activity } from '#domain/activities/activity';
import type { Link } from '#domain/links/link';
import type { MatchingInput } from '#domain/matching/link-candidates';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId, DossierId, ObjectiveId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords } from '../parse-record';
import { ofDossier } from '../record-range';
import { readConventionFrame } from './convention.repository';
import { readActivitiesOfObjective } from './objective.repository';

/** What a link of a year joins: the activities it starts from, and the actions it may lead to. */
export interface LinkedYear {
  /** Every link of the dossier that starts from an activity of the year. */
  readonly links: readonly Link[];
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  /** Of the year and of the next one, headings included, in the order of their programmes. */
  readonly actions: readonly PlannedAction[];
}

const byPosition = (left: PlannedAction, right: PlannedAction): number => left.year - right.year || left.position - right.position;

const readRows = async (db: JalonDatabase, dossier: DossierId, year: number) => {
  const [activities, ...actions] = await Promise.all([
    db.records('activities').where({ dossier, year }).toArray(),
    ...[year, year + 1].map((of) => db.records('plannedActions').where({ dossier, year: of }).toArray()),
  ]);
  return { activities, actions: actions.flat().toSorted(byPosition) };
};

/** The links of the activities of a year, with what they join, read at one instant. */
export const readLinkedYear = (db: JalonDatabase, dossier: DossierId, year: number): Promise<LinkedYear> =>
  db.transaction('r', db.tables, async () => {
    const [{ activities, actions }, links] = await Promise.all([readRows(db, dossier, year), ofDossier(db, 'links', dossier).toArray()]);
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    return { links: links.filter(({ activity }) => byId.has(activity)), activities: byId, actions };
  });

/** What answers to the commitments of one objective is proposed from; its programme is left out. */
const readInputOfObjective = async (db: JalonDatabase, dossier: DossierId, year: number, objective: ObjectiveId): Promise<MatchingInput> => {
  const frame = await readConventionFrame(db, dossier);
  const { records } = await readActivitiesOfObjective(db, dossier, objective, year);
  return { ...frame, year, activities: records, actions: [] };
};

/** All that the links of a year, or the answers to one objective, are proposed from; a record that its schema refuses proposes nothing. */
export const readMatchingInput = async (db: JalonDatabase, dossier: DossierId, year: number, objective?: ObjectiveId): Promise<MatchingInput> => {
  if (objective !== undefined) return readInputOfObjective(db, dossier, year, objective);
  const [frame, rows] = await db.transaction('r', db.tables, () => Promise.all([readConventionFrame(db, dossier), readRows(db, dossier, year)]));
  const [activities, actions] = await Promise.all([parseRecords('activities', rows.activities), parseRecords('plannedActions', rows.actions)]);
  return { ...frame, year, activities: activities.records, actions: actions.records };
};

/** Names the state of what links are proposed from: it stays the same while only links are decided on. */
export const readMatchingMark = async (db: JalonDatabase, dossier: DossierId): Promise<string> => {
  const entry = await db.journal
    .where('[dossier+clock]')
    .between([dossier, ''], [dossier, '\uFFFF'])
    .reverse()
    .filter(({ baseline, changes }) => baseline !== undefined || changes.some(({ table }) => table !== 'links'))
    .first();
  return entry?.id ?? '';
};

/** The links of one activity, in any state, with the actions that they lead to and those that a new one could lead to. */
export interface LinksOfActivity {
  readonly links: readonly Link[];
  readonly actions: readonly PlannedAction[];
}

export const readLinksOfActivity = (db: JalonDatabase, dossier: DossierId, { id, year }: Pick<Activity, 'id' | 'year'>): Promise<LinksOfActivity> =>
  db.transaction('r', db.tables, async () => {
    const links = await db.records('links').where('[dossier+activity]').equals([dossier, id]).toArray();
    const linked = await db.records('plannedActions').bulkGet(links.map(({ target }): [DossierId, string] => [dossier, target.id]));
    const near = await Promise.all([year, year + 1].map((of) => db.records('plannedActions').where({ dossier, year: of }).toArray()));
    const actions = new Map([...near.flat(), ...linked.flatMap((action) => action ?? [])].map((action) => [action.id, action]));
    return { links, actions: [...actions.values()].toSorted(byPosition) };
  });

/** The links to one planned action, in any state, with the activities of its year and of the year before. */
export interface LinksOfAction {
  readonly links: readonly Link[];
  readonly activities: readonly Activity[];
}

export const readLinksOfAction = (db: JalonDatabase, dossier: DossierId, { id, year }: Pick<PlannedAction, 'id' | 'year'>): Promise<LinksOfAction> =>
  db.transaction('r', db.tables, async () => {
    const links = await db.records('links').where('[dossier+target.id]').equals([dossier, id]).toArray();
    const linked = await db.records('activities').bulkGet(links.map(({ activity }): [DossierId, string] => [dossier, activity]));
    const near = await Promise.all([year, year - 1].map((of) => db.records('activities').where({ dossier, year: of }).toArray()));
    const activities = new Map([...near.flat(), ...linked.flatMap((activity) => activity ?? [])].map((activity) => [activity.id, activity]));
    return { links, activities: [...activities.values()] };
  });

/** The links to some actions or commitments, in any state. */
export const readLinksTo = (db: JalonDatabase, dossier: DossierId, targets: readonly string[]): Promise<readonly Link[]> =>
  db
    .records('links')
    .where('[dossier+target.id]')
    .anyOf(targets.map((target): [DossierId, string] => [dossier, target]))
    .toArray();
