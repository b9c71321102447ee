import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { ActivityId, DossierId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

const unmarked = ({ outsideProgramme: _left, ...activity }: Activity): Activity => activity;

/**
 * « Hors programme »: confirms that an activity fulfils no action of its year's programme, or takes that back, and it is
 * « non rapprochée » again. Only the mark is changed of the activity as it is stored now.
 */
export const markOutsideProgramme = async (
  db: JalonDatabase,
  dossier: DossierId,
  id: ActivityId,
  outside: boolean,
): Promise<Result<JournalEntry, Refusal>> => {
  const activity = await db.records('activities').get([dossier, id]);
  if (activity === undefined) return refused({ code: 'changed-meanwhile', table: 'activities', id, stored: undefined });
  const put = outside ? { ...activity, outsideProgramme: true as const } : unmarked(activity);
  return commit(db, { dossier, name: outside ? 'mark-outside-programme' : 'unmark-outside-programme', writes: [{ table: 'activities', put }] });
};
