import type { Report } from '#domain/report/report';
import { withChange, type ReportChange } from '#domain/report/report-changes';
import { saveReport, type ReportCommand } from '#storage/commands/save-report';
import { useStorage, type StorageAccess } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { readReport } from '#storage/repositories/report.repository';

const commandOf = ({ type }: ReportChange): ReportCommand => {
  if (type === 'introduce') return 'write-introduction';
  return type === 'detail' ? 'choose-report-detail' : 'arrange-report';
};

/** The report as it now is: another change may have been written since the page drew it. */
const reportNow = async ({ db, dossier }: StorageAccess, year: number): Promise<Report> =>
  (await readReport(db, dossier, year)) ?? { dossier, id: newRecordId(), rev: 0, year, sections: [] };

/** Writes one change of the report of a year as one command. */
export const useChange = (year: number) => {
  const access = useStorage();
  return async (change: ReportChange) => saveReport(access.db, withChange(await reportNow(access, year), change), commandOf(change));
};
