import type { ReportContent } from '#documents/report/report-content';
import type { ReportWords } from '#documents/report/report-words';
import { arrangeReport } from '#domain/report/arrange-report';
import type { Report } from '#domain/report/report';
import { recordsInReportOrder } from '#domain/results/report-outline';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';
import { ofDossier } from '#storage/record-range';
import { readReport, readReportActivities } from '#storage/repositories/report.repository';
import { readYear } from '#storage/repositories/year.repository';
import { readLiveWords } from '../live/read-live-words';
import { NO_FUNDING, reportYear, toldBeside } from '../report-year';
import { proseInWords } from '../words/live-words';
import { reportWords } from '../words/report-words';

/** A report as other documents quote it: what it tells without its pictures, and its words. */
export interface ToldReport {
  readonly content: ReportContent;
  readonly words: ReportWords;
  readonly report: Report | undefined;
  /** Activities that could not be read. */
  readonly unreadable: number;
}

/** Reads the report of a year, narrowed to a territory when one is given, as its director arranged it. */
export const tellReport = async (access: StorageAccess, { year: asked, territory }: { readonly year: number; readonly territory: string | undefined }, i18n: I18n): Promise<ToldReport> => {
  const { db, dossier } = access;
  const [snapshot, { records, refused }, named, report] = await Promise.all([
    readYear(db, dossier, asked),
    readReportActivities(db, dossier, asked),
    ofDossier(db, 'documents', dossier).toArray(),
    readReport(db, dossier, asked),
  ]);
  const year = reportYear(snapshot, territory === undefined ? {} : { territoire: territory }, NO_FUNDING);
  const activities = new Map(records.map((activity) => [activity.id, activity]));
  const documents = new Map(named.map((document) => [document.id, document]));
  const arranged = arrangeReport(year.outline, report, (ids) => recordsInReportOrder(ids, activities).map(({ id }) => id));
  const live = await readLiveWords(access, { year, report, activities, documents }, i18n);
  return {
    content: { arranged, activities, photos: new Map(), charts: [], ...toldBeside(year, activities) },
    words: reportWords({ year, arranged, activities, documents, prose: (text) => proseInWords(text, live, i18n) }, i18n),
    report,
    unreadable: refused.length,
  };
};
