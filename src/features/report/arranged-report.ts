import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { arrangeReport, type ArrangedReport } from '#domain/report/arrange-report';
import type { Report } from '#domain/report/report';
import { recordsInReportOrder } from '#domain/results/report-outline';
import { useLiveRead } from '#storage/live/storage-context';
import { readReport } from '#storage/repositories/report.repository';
import type { ReportYear } from './report-year';

/** What the director arranged for a year: null while nothing was, undefined until it is read. */
export const useStoredReport = (year: number): Report | null | undefined => {
  const { data, error } = useLiveRead('report', [year], async ({ db, dossier }) => (await readReport(db, dossier, year)) ?? null);
  if (error !== null) throw error;
  return data;
};

/** Those that were read in the order of the report, then those that were not yet. */
export const inRecordOrder = (activities: ReadonlyMap<ActivityId, Activity>) => (ids: readonly ActivityId[]): readonly ActivityId[] => [
  ...recordsInReportOrder(ids, activities).map(({ id }) => id),
  ...ids.filter((id) => !activities.has(id)),
];

/** The report of a year as it is told, from the records that are there so far. */
export const useArrangedReport = ({ outline }: ReportYear, report: Report | null, activities: ReadonlyMap<ActivityId, Activity>): ArrangedReport =>
  useMemo(() => arrangeReport(outline, report ?? undefined, inRecordOrder(activities)), [outline, report, activities]);
