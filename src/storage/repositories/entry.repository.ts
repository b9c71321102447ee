import type { Activity } from '#domain/activities/activity';
import type { Hint } from '#domain/activities/entry-hints';
import type { Funder } from '#domain/budget/budget';
import type { Person } from '#domain/dossier/dossier';
import type { Evidence } from '#domain/evidence/evidence';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId, DossierId, PlannedActionId } from '#domain/record/id';
import type { Alias } from '#domain/territories/alias';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import type { UsedWords } from '../search/used-words';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** What a form of activity offers: lists to choose from, and words that were already used. */
export interface EntryFrame extends UsedWords {
  readonly frame: ConventionFrame;
  readonly persons: readonly Person[];
  readonly funders: readonly Funder[];
  readonly plannedActions: readonly PlannedAction[];
  /** Spellings of partners and places that the dossier gathered. */
  readonly aliases: readonly Alias[];
}

/** What of it is read before the form opens. */
export type ReadFrame = Omit<EntryFrame, keyof UsedWords>;

/** The activity that is edited or copied, with what goes with it. */
export interface EntrySubject {
  readonly activity: Activity;
  readonly fulfils: readonly PlannedActionId[];
  readonly evidence: readonly Evidence[];
}

/** Reads what a form needs to open, whatever the size of the record: the words that were used come after. */
export const readEntryFrame = (db: JalonDatabase, dossier: DossierId): Promise<ReadFrame> =>
  db.transaction('r', db.tables, async () => {
    const [frame, persons, funders, plannedActions, aliases] = await Promise.all([
      readConventionFrame(db, dossier),
      ofDossier(db, 'persons', dossier).toArray(),
      ofDossier(db, 'funders', dossier).toArray(),
      ofDossier(db, 'plannedActions', dossier).toArray(),
      ofDossier(db, 'aliases', dossier).toArray(),
    ]);
    return { frame, persons, funders, plannedActions, aliases };
  });

/** What the form offers, with the words that were read so far: what the dossier promises suggests as well as what was done. */
export const entryFrameWith = (read: ReadFrame, used: UsedWords): EntryFrame => ({
  ...read,
  ...used,
  hints: [
    ...read.frame.objectives.map(({ id, title }): Hint => ({ type: 'objective', title, objective: id })),
    ...read.frame.commitments.map(({ objective, label, kind }): Hint => ({ type: 'commitment', title: label, objective, kind })),
    ...read.plannedActions.map(({ id, title, objective, kind, year }): Hint => ({ type: 'planned_action', id, title, objective, kind, year })),
    ...used.hints,
  ],
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
