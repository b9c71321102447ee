import type { Activity } from '#domain/activities/activity';
import type { Person } from '#domain/dossier/dossier';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { commit, type Write } from './commit';

/** A field changed in the list: in one activity, or in several that it was filled down to. */
export interface CellEdit {
  readonly dossier: DossierId;
  readonly activities: readonly { readonly before: Activity; readonly after: Activity }[];
  /** A person who was made for this change. */
  readonly person?: Person | undefined;
}

/** A progress that changes says who set it and when. */
const signed = ({ before, after }: CellEdit['activities'][number], author: string | undefined): Activity => {
  if (before.status === after.status || author === undefined) return after;
  return { ...after, statusSetBy: { author, at: new Date().toISOString() } };
};

/** Writes what was changed in the cells of the list as one change that one undo takes back. */
export const editCells = async (db: JalonDatabase, { dossier, activities, person }: CellEdit): Promise<Result<JournalEntry, Refusal>> => {
  const author = await readAuthor(db);
  const writes: readonly Write[] = [
    ...(person === undefined ? [] : [{ table: 'persons', put: person } as const]),
    ...activities.map((one): Write => ({ table: 'activities', put: signed(one, author) })),
  ];
  return commit(db, { dossier, name: activities.length === 1 ? 'edit-activity' : 'fill-down', writes });
};
