import type { Report } from '#domain/report/report';
import { useAnchorOnceReady } from '#ui/page/anchor';
import { RefusedRecords } from '#ui/states/refused-records';
import { ReportBody } from './report-body';
import { ReportContents } from './report-contents';
import { ReportRecordsProvider } from './report-records';
import type { ReportYear } from './report-year';
import styles from './report.module.css';
import { toldParts } from './told-parts';
import { useToldReport } from './use-told-report';

interface Props {
  readonly year: ReportYear;
  readonly report: Report | null;
}

/** The report as its director arranged it: what comes before the goals, its contents, then the goals and the rest. */
export const ToldReport = ({ year, report }: Props) => {
  const { records, refused } = useToldReport(year, report);
  const parts = toldParts(records);
  const goals = parts.findIndex(({ part }) => part === 'goals');
  const [before, after] = goals === -1 ? [[], parts] : [parts.slice(0, goals), parts.slice(goals)];
  useAnchorOnceReady(records.begun);
  return (
    <ReportRecordsProvider value={records}>
      <RefusedRecords refused={refused} />
      <div className={styles['layout']} data-detail={records.content.arranged.detail}>
        {before.length > 0 && <ReportBody parts={before} last={false} />}
        {records.content.arranged.detail !== 'one_page' && <ReportContents parts={parts} />}
        <ReportBody parts={after} last />
      </div>
    </ReportRecordsProvider>
  );
};
