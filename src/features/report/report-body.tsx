import { useMemo } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivitiesOfYear } from '#storage/repositories/activities.repository';
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

/** Up to here everything is shown at once; a larger report shows the beginning of each part, and paper still has it all. */
const WHOLE = 600;
const BEGINNING = 40;

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
  const { snapshot, outline, overview } = year;
  const printing = usePrinting();
  const { data, error } = useLiveRead('activities-of-year', [snapshot.year], ({ db, dossier }) => readActivitiesOfYear(db, dossier, snapshot.year));
  const total = overview.scoped.activities.length + overview.scoped.unplaced.length;
  const records = useMemo(
    () => ({
      activities: new Map((data?.records ?? []).map((activity) => [activity.id, activity])),
      codes: new Map<string, string>(snapshot.objectives.map(({ id, code }) => [id, code])),
      printing,
      shown: total > WHOLE ? BEGINNING : total,
    }),
    [data, snapshot, printing, total],
  );
  if (error !== null) throw error;
  if (data === undefined) return <PageLoading />;
  return (
    <ReportRecordsProvider value={records}>
      <RefusedRecords refused={data.refused} />
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
