import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import { readFunding, type FundingRecord } from '#storage/repositories/funders.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { DocumentsProvider } from '#ui/source/documents-context';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { useStoredReport } from './arranged-report';
import { BilanLine } from './bilan/bilan-line';
import { isEdited } from './editing/edited-address';
import { EditionChoice, TerritoryOfFunder } from './edition/edition-choice';
import { EmptyReport } from './empty-report';
import { ReportHeading } from './report-heading';
import styles from './report.module.css';
import { useReportYear } from './report-year';
import { ToldReport } from './told-report';

const Report = ({ snapshot, funding }: { readonly snapshot: YearSnapshot; readonly funding: FundingRecord }) => {
  const year = useReportYear(snapshot, funding);
  const report = useStoredReport(snapshot.year);
  const edited = isEdited(useUrlSearch());
  const { activities, unplaced } = year.overview.scoped;
  if (report === undefined) return <PageLoading />;
  return (
    <div className={styles['page']}>
      <IgnoredFilters ignored={year.ignored} />
      <ReportHeading year={year} report={report} edited={edited} />
      <TerritoryOfFunder year={year} />
      <div className={`${styles['reach'] ?? ''} no-print`}>
        <EditionChoice year={year} funding={funding} />
        {!edited && <BilanLine conventions={snapshot.conventions} year={snapshot.year} />}
      </div>
      {activities.length + unplaced.length === 0 ? <EmptyReport year={year} /> : <ToldReport year={year} report={report} edited={edited} />}
    </div>
  );
};

/** « Rapport »: the year's report in the structure of the convention, written from what is recorded. */
export const ReportPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const funding = useLiveRead('funding', [], ({ db, dossier }) => readFunding(db, dossier));
  const documents = useDocuments();
  const failure = error ?? funding.error;
  if (failure !== null) throw failure;
  if (snapshot === undefined || funding.data === undefined) {
    return (
      <>
        <title>{m.shell.documentTitle(m.shell.pages.report)}</title>
        <PageLoading />
      </>
    );
  }
  return (
    <DocumentsProvider value={documents}>
      <Report snapshot={snapshot} funding={funding.data} />
    </DocumentsProvider>
  );
};
