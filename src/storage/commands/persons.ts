import type { Person } from '#domain/dossier/dossier';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { commit, type Write } from './commit';

type Answer = Promise<Result<JournalEntry, Refusal>>;

/** Adds a person to the organisation, or saves what was changed of one. */
export const savePerson = (db: JalonDatabase, put: Person): Answer =>
  commit(db, { dossier: put.dossier, name: put.rev > 0 ? 'edit-person' : 'add-person', writes: [{ table: 'persons', put }] });

/** The activities and planned actions that a person follows, which no longer name them. */
const releasing = async (db: JalonDatabase, { dossier, id }: Person): Promise<readonly Write[]> => {
  const [activities, actions] = await Promise.all([
    ofDossier(db, 'activities', dossier).filter(({ referent }) => referent === id).toArray(),
    ofDossier(db, 'plannedActions', dossier).filter(({ referent }) => referent === id).toArray(),
  ]);
  return [
    ...activities.map(({ referent: _referent, ...put }): Write => ({ table: 'activities', put })),
    ...actions.map(({ referent: _referent, ...put }): Write => ({ table: 'plannedActions', put })),
  ];
};

/** Puts a person in the bin; what they followed has no référent any more. One undo brings all of it back. */
export const removePerson = async (db: JalonDatabase, person: Person): Answer =>
  commit(db, { dossier: person.dossier, name: 'remove-person', writes: [...(await releasing(db, person)), { table: 'persons', remove: person }] });
