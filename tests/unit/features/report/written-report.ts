import { v7 } from 'uuid';
import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import { markChapters } from '#documents/report/mark-chapters';
import { reportChapters, reportDocument } from '#documents/report/report-document';
import type { ReportContent } from '#documents/report/report-content';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { arrangeReport } from '#domain/report/arrange-report';
import type { Report } from '#domain/report/report';
import { recordsInReportOrder } from '#domain/results/report-outline';
import { reportYear, toldBeside } from '#features/report/report-year';
import { reportWords } from '#features/report/words/report-words';
import { useI18n } from '#i18n/i18n-context';
import { loadMessages } from '#i18n/fr/messages';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { readYear } from '#storage/repositories/year.repository';
import { readReportActivities } from '#storage/repositories/report.repository';
import type { UrlSearch } from '#ui/url/search';

/** The report of a year of a dossier as its documents tell it, with what the director arranged of it, as an address asks for it. */
export const writtenReport = async (given: DossierContent, year: number, report?: Report, asked: UrlSearch = {}): Promise<WrittenDocument> => {
  await Promise.all([loadMessages('report'), loadMessages('reportDocument')]);
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  const loaded = await loadBaseline(db, given, 'test');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  const snapshot = await readYear(db, given.dossier, year);
  const { records } = await readReportActivities(db, given.dossier, year);
  db.close();
  const activities = new Map(records.map((activity) => [activity.id, activity]));
  const ofYear = reportYear(snapshot, asked, given.tables);
  const arranged = arrangeReport(ofYear.outline, report, (ids) => recordsInReportOrder(ids, activities).map(({ id }) => id));
  const content: ReportContent = {
    arranged,
    activities,
    photos: new Map(),
    charts: [],
    ...toldBeside(ofYear, activities),
  };
  const words = reportWords({ year: ofYear, arranged, activities, documents: new Map(given.tables.documents.map((document) => [document.id, document])), prose: (text) => [{ text }] }, useI18n());
  const blocks: readonly WrittenBlock[] = [...markChapters(reportChapters(content, words))].flat();
  return reportDocument(blocks, words);
};
