import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { Report } from '#domain/report/report';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';

/** Records with the texts that were accepted from a report which came back. */
export interface TakenTexts {
  readonly activities: readonly Activity[];
  readonly report?: Report | undefined;
}

/**
 * Writes the texts that were accepted from a corrected report, as one change that one undo takes back; a record that changed since
 * it was compared refuses the whole. `from` names the file.
 */
export const takeReportBack = (db: JalonDatabase, dossier: DossierId, { activities, report }: TakenTexts, from: string): Promise<Result<JournalEntry, Refusal>> => {
  const writes: readonly Write[] = [...activities.map((put): Write => ({ table: 'activities', put })), ...(report === undefined ? [] : [{ table: 'reports', put: report } as const])];
  return commit(db, { dossier, name: 'take-report-back', reason: from, writes });
};
