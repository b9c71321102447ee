import { lazy, memo, Suspense, useDeferredValue } from 'react';
import type { Report } from '#domain/report/report';
import { useAnchorOnceReady } from '#ui/page/anchor';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { Follow } from './editing/follow';
import { MovedFigures } from './live/figures-version';
import { ReportBody } from './report-body';
import { ReportContents } from './report-contents';
import { ReportRecordsProvider, useReportRecords } from './report-records';
import type { ReportYear } from './report-year';
import styles from './report.module.css';
import { StillDrawn } from './still-drawn';
import { toldParts } from './told-parts';
import { useToldReport } from './use-told-report';

/** Fetched when a report is first arranged: most readers never do. */
const ReportArranging = lazy(async () => ({ default: (await import('./editing/arranging')).ReportArranging }));

/** Drawn again only when what it tells changes: of a large year it takes a while. */
const Sheets = memo(function Sheets() {
  const records = useReportRecords();
  const parts = toldParts(records);
  const goals = parts.findIndex(({ part }) => part === 'goals');
  const [before, after] = goals === -1 ? [[], parts] : [parts.slice(0, goals), parts.slice(goals)];
  const { detail } = records.content.arranged;
  return (
    <div className={styles[records.writing ? 'preview' : 'layout']} data-detail={detail}>
      {records.writing && <Follow />}
      {before.length > 0 && <ReportBody parts={before} last={false} />}
      {detail !== 'one_page' && <ReportContents parts={parts} />}
      <ReportBody parts={after} last />
    </div>
  );
});

const Arriving = () => (
  <>
    <PageLoading />
    <StillDrawn />
  </>
);

interface Props {
  readonly year: ReportYear;
  readonly report: Report | null;
  /** Whether it is being arranged, beside what it gives. */
  readonly edited: boolean;
}

/** The report as its director arranged it: what comes before the goals, its contents, then the goals and the rest. */
export const ToldReport = ({ year, report, edited }: Props) => {
  const { records, live, refused } = useToldReport(year, report, edited);
  // What is told yields to what is being typed or pressed; paper waits for nothing.
  const later = useDeferredValue(records);
  const told = records.printing ? records : later;
  useAnchorOnceReady(told.begun);
  const sheets = (
    <ReportRecordsProvider value={told}>
      <Sheets />
    </ReportRecordsProvider>
  );
  return (
    <ReportRecordsProvider value={records}>
      <RefusedRecords refused={refused} />
      <MovedFigures reading={live} />
      {!told.complete && <StillDrawn />}
      {edited ? (
        <Suspense fallback={<Arriving />}>
          <ReportArranging report={report}>{sheets}</ReportArranging>
        </Suspense>
      ) : (
        sheets
      )}
    </ReportRecordsProvider>
  );
};
