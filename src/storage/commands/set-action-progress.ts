import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

/** Records where a planned action stands, with the reason when it is postponed or dropped; an action changed since it was read is refused. */
export const setActionProgress = (
  db: JalonDatabase,
  action: PlannedAction,
  progress: NonNullable<PlannedAction['progress']>,
): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, {
    dossier: action.dossier,
    name: 'set-action-progress',
    ...(progress.reason !== undefined && { reason: progress.reason }),
    writes: [{ table: 'plannedActions', put: { ...action, progress } }],
  });
