import type { ArrangedPart } from '#domain/report/arrange-report';
import { useI18n } from '#i18n/i18n-context';
import { PageLoading } from '#ui/states/page-loading';
import { GoalSection } from './goal-section';
import { ReportPartSection } from './report-part';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

const Goals = () => {
  const { content, begun } = useReportRecords();
  if (!begun) return <PageLoading />;
  return content.arranged.goals.map((goal) => <GoalSection key={goal.goal.id} section={goal} />);
};

interface Props {
  readonly parts: readonly ArrangedPart[];
  /** Whether the report ends with these. */
  readonly last: boolean;
}

/** Some parts of the report on one sheet, in the order chosen; each activity is told once. */
export const ReportBody = ({ parts, last }: Props) => {
  const { m } = useI18n();
  const { complete, begun, words } = useReportRecords();
  return (
    <div className={styles['paper']}>
      {last && begun && !complete && (
        <p role="status" className={styles['absent']}>
          {m.report.reading}
        </p>
      )}
      {parts.map((part) => (part.part === 'goals' ? <Goals key="goals" /> : <ReportPartSection key={part.part} part={part} />))}
      {last && <p className={styles['closing']}>{words.closing}</p>}
    </div>
  );
};
