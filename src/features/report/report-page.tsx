import { useI18n } from '#i18n/i18n-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { DocumentsProvider } from '#ui/source/documents-context';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { useStoredReport } from './arranged-report';
import { BilanLine } from './bilan/bilan-line';
import { isEdited } from './editing/edited-address';
import { EmptyReport } from './empty-report';
import { ReportHeading } from './report-heading';
import styles from './report.module.css';
import { useReportYear } from './report-year';
import { ToldReport } from './told-report';

const Report = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const year = useReportYear(snapshot);
  const report = useStoredReport(snapshot.year);
  const edited = isEdited(useUrlSearch());
  const { activities, unplaced } = year.overview.scoped;
  if (report === undefined) return <PageLoading />;
  return (
    <div className={styles['page']}>
      <IgnoredFilters ignored={year.ignored} />
      <ReportHeading year={year} report={report} edited={edited} />
      {!edited && <BilanLine conventions={snapshot.conventions} year={snapshot.year} />}
      {activities.length + unplaced.length === 0 ? <EmptyReport year={year} /> : <ToldReport year={year} report={report} edited={edited} />}
    </div>
  );
};

/** « Rapport »: the year's report in the structure of the convention, written from what is recorded. */
export const ReportPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const documents = useDocuments();
  if (error !== null) throw error;
  if (snapshot === undefined) {
    return (
      <>
        <title>{m.shell.documentTitle(m.shell.pages.report)}</title>
        <PageLoading />
      </>
    );
  }
  return (
    <DocumentsProvider value={documents}>
      <Report snapshot={snapshot} />
    </DocumentsProvider>
  );
};
