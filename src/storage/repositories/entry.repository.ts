import type { Activity } from '#domain/activities/activity';
import type { Hint } from '#domain/activities/entry-hints';
import type { Funder } from '#domain/budget/budget';
import type { Person } from '#domain/dossier/dossier';
import type { Evidence } from '#domain/evidence/evidence';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId, DossierId, PlannedActionId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** So many activities of the latest years are enough to complete from. */
const MOST_ACTIVITIES = 5000;

/** What a form of activity offers: lists to choose from, and words that were already used. */
export interface EntryFrame {
  readonly frame: ConventionFrame;
  readonly persons: readonly Person[];
  readonly funders: readonly Funder[];
  readonly plannedActions: readonly PlannedAction[];
  readonly hints: readonly Hint[];
  /** Partners and places as they were written, the most used first. */
  readonly partners: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
}

/** The activity that is edited or copied, with what goes with it. */
export interface EntrySubject {
  readonly activity: Activity;
  readonly fulfils: readonly PlannedActionId[];
  readonly evidence: readonly Evidence[];
}

const byUse = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1] || left[0].localeCompare(right[0], 'fr')).map(([name]) => name);
};

const latestActivities = (db: JalonDatabase, dossier: DossierId): Promise<readonly Activity[]> =>
  db.records('activities').where('[dossier+year]').between([dossier, 0], [dossier, Number.MAX_SAFE_INTEGER]).reverse().limit(MOST_ACTIVITIES).toArray();

/** Reads what a form needs, whatever the size of the record: the latest activities only are read to complete from. */
export const readEntryFrame = (db: JalonDatabase, dossier: DossierId): Promise<EntryFrame> =>
  db.transaction('r', db.tables, async () => {
    const [frame, persons, funders, plannedActions, aliases, activities] = await Promise.all([
      readConventionFrame(db, dossier),
      ofDossier(db, 'persons', dossier).toArray(),
      ofDossier(db, 'funders', dossier).toArray(),
      ofDossier(db, 'plannedActions', dossier).toArray(),
      ofDossier(db, 'aliases', dossier).toArray(),
      latestActivities(db, dossier),
    ]);
    const named = (of: 'partner' | 'place') => aliases.filter((alias) => alias.of === of).map(({ name }) => name);
    return {
      frame,
      persons,
      funders,
      plannedActions,
      hints: [
        ...frame.objectives.map(({ id, title }): Hint => ({ type: 'objective', title, objective: id })),
        ...frame.commitments.map(({ objective, label, kind }): Hint => ({ type: 'commitment', title: label, objective, kind })),
        ...plannedActions.map(({ id, title, objective, kind, year }): Hint => ({ type: 'planned_action', id, title, objective, kind, year })),
        ...activities.map(({ id, title, objective, kind, year }): Hint => ({ type: 'activity', id, title, objective, kind, year })),
      ],
      partners: byUse([...named('partner'), ...activities.flatMap(({ partners }) => partners)]),
      places: byUse([...named('place'), ...activities.flatMap(({ places }) => places)]),
      outlets: byUse(activities.flatMap(({ pressReturns }) => pressReturns.map(({ outlet }) => outlet))),
    };
  });

/** Reads an activity as it is stored now, for its form; null when there is none. */
export const readEntrySubject = (db: JalonDatabase, dossier: DossierId, id: ActivityId): Promise<EntrySubject | null> =>
  db.transaction('r', db.tables, async () => {
    const activity = await db.records('activities').get([dossier, id]);
    if (activity === undefined) return null;
    const links = await db.records('links').where('[dossier+activity]').equals([dossier, id]).toArray();
    const evidence = await db.records('evidence').bulkGet(activity.evidence.map((piece): [DossierId, string] => [dossier, piece]));
    const confirmed = links.filter(({ relation, state }) => relation === 'fulfils' && state === 'confirmed');
    return {
      activity,
      fulfils: confirmed.flatMap(({ target }) => (target.type === 'planned_action' ? [target.id] : [])),
      evidence: evidence.filter((piece) => piece !== undefined),
    };
  });
