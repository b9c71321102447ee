import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Report } from '#domain/report/report';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

/** What was done to a report, as its code in the journal says. */
export type ReportCommand = 'arrange-report' | 'write-introduction' | 'choose-report-detail' | 'set-report-version';

/** Writes the report of a year as it was arranged; one changed since it was read is refused. */
export const saveReport = (db: JalonDatabase, report: Report, name: ReportCommand): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier: report.dossier, name, writes: [{ table: 'reports', put: report }] });
