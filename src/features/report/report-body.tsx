import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useAnchorOnceReady } from '#ui/page/anchor';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { ActivityList } from './activity-list';
import { GoalSection } from './goal-section';
import { OthersWorks } from './others-works';
import { ReportRecordsProvider } from './report-records';
import { ReportSources } from './report-sources';
import type { ReportYear } from './report-year';
import styles from './report.module.css';
import { usePrinting } from './use-printing';
import { BEGINNING, isLarge, useReportActivities } from './use-report-activities';

const Elsewhere = ({ year }: { readonly year: ReportYear }) => {
  const { m } = useI18n();
  if (year.outline.elsewhere.length === 0) return null;
  return (
    <section className={styles['goal']}>
      <h2>{m.report.elsewhere.title}</h2>
      <p className={styles['quiet']}>{m.report.elsewhere.how}</p>
      <ActivityList ids={year.outline.elsewhere} withCode level={3} />
    </section>
  );
};

/** What a territory's report sets apart: told, since nothing says that it was done elsewhere. */
const Unplaced = ({ year }: { readonly year: ReportYear }) => {
  const { m, format } = useI18n();
  const ids = useMemo(() => year.overview.scoped.unplaced.map(({ id }) => id), [year]);
  if (ids.length === 0) return null;
  return (
    <section className={styles['goal']}>
      <h2>{m.report.unplaced.title}</h2>
      <p className={styles['quiet']}>{m.report.unplaced.how(format.text(year.territory ?? ''))}</p>
      <ActivityList ids={ids} withCode level={3} />
    </section>
  );
};

/** The body of the report: goals, objectives and activities, then what others own, each activity told once. */
export const ReportBody = ({ year }: { readonly year: ReportYear }) => {
  const { m } = useI18n();
  const { snapshot, outline } = year;
  const printing = usePrinting();
  const read = useReportActivities(year);
  const shown = isLarge(year) ? BEGINNING : Infinity;
  const records = useMemo(
    () => ({
      activities: read?.activities ?? new Map<ActivityId, Activity>(),
      codes: new Map<string, string>(snapshot.objectives.map(({ id, code }) => [id, code])),
      complete: read?.complete ?? false,
      printing,
      shown,
    }),
    [read, snapshot, printing, shown],
  );
  useAnchorOnceReady(read !== undefined);
  if (read === undefined) return <PageLoading />;
  return (
    <ReportRecordsProvider value={records}>
      <RefusedRecords refused={read.refused} />
      {!read.complete && (
        <p role="status" className={styles['absent']}>
          {m.report.reading}
        </p>
      )}
      {outline.goals.map((section, index) => (
        <GoalSection key={section.goal.id} section={section} index={index} year={year} />
      ))}
      <Elsewhere year={year} />
      <OthersWorks year={year} />
      <Unplaced year={year} />
      <ReportSources />
    </ReportRecordsProvider>
  );
};
