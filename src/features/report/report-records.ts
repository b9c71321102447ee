import { createContext, use } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';

/** What every part of the report reads from: the year's whole records, the codes of objectives, and whether paper is asked for. */
export interface ReportRecords {
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly codes: ReadonlyMap<string, string>;
  /** Whether `activities` holds the whole year. */
  readonly complete: boolean;
  readonly printing: boolean;
  /** How many activities of one part are shown before the rest is asked for. */
  readonly shown: number;
}

const Context = createContext<ReportRecords | null>(null);

export const ReportRecordsProvider = Context.Provider;

export const useReportRecords = (): ReportRecords => {
  const records = use(Context);
  if (records === null) throw new Error('The records of a report are read outside of it');
  return records;
};
