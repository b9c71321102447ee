import type { ReportGoal, ReportObjective } from '#domain/results/report-outline';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { ActivityList } from './activity-list';
import { goalAnchor, objectiveAnchor } from './report-anchors';
import { useReportRecords } from './report-records';
import { goalFiguresInWords, progressInWords } from './report-summary';
import type { ReportYear } from './report-year';
import styles from './report.module.css';

/** More titles would no longer be read in one sentence. */
const NAMED = 8;

const ServedBy = ({ section }: { readonly section: ReportObjective }) => {
  const { m, format } = useI18n();
  const { activities, codes } = useReportRecords();
  const { servedBy, coverage } = section;
  if (servedBy.length === 0) return null;
  const titles = servedBy.slice(0, NAMED).flatMap((id) => {
    const activity = activities.get(id);
    return activity === undefined ? [] : [m.report.titleUnder(format.text(activity.title), codes.get(activity.objective) ?? '')];
  });
  const more = servedBy.length - titles.length;
  const lead = coverage?.state === 'served' ? m.report.servedOnly(servedBy.length) : m.report.servedBy(servedBy.length);
  return (
    <p className={styles['quiet']}>
      {lead} {[...titles, ...(more > 0 ? [m.report.andMore(more)] : [])].join(m.common.between)}.
    </p>
  );
};

/** Where the objective stands, in words: its progress, or that nothing is recorded and what the convention says of it. */
const standingInWords = ({ coverage, progress }: ReportObjective, year: number, i18n: I18n): string | null => {
  const { m } = i18n;
  if (progress.total > 0) return m.report.progress(progress.total, progressInWords(progress, i18n));
  switch (coverage?.state) {
    case 'none':
    case 'undefined':
    case 'conditional':
      return m.report.withoutRecord[coverage.state](year);
    case 'covered':
    case 'served':
    case 'not_pursued':
    case undefined:
      return null;
  }
};

interface ObjectiveProps {
  readonly section: ReportObjective;
  readonly goal: number;
  readonly year: number;
}

const ObjectiveSection = ({ section, goal, year }: ObjectiveProps) => {
  const i18n = useI18n();
  const { format } = i18n;
  const { objective, activities } = section;
  const standing = standingInWords(section, year, i18n);
  const anchor = objectiveAnchor(objective);
  return (
    <section className={styles['objective']} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        <CodeTag code={objective.code} goal={goal} /> {format.text(objective.title)}
      </h3>
      {standing !== null && <p className={activities.length === 0 ? styles['absent'] : styles['quiet']}>{standing}</p>}
      <ServedBy section={section} />
      <ActivityList ids={activities} level={4} />
    </section>
  );
};

interface Props {
  readonly section: ReportGoal;
  readonly index: number;
  readonly year: ReportYear;
}

/** One strategic goal: what it gave in words, then its objectives in the order of the convention. */
export const GoalSection = ({ section, index, year }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { goal, objectives, activities } = section;
  const row = year.results.goals.find((candidate) => candidate.goal === goal.id);
  const ofThem = row === undefined ? '' : m.report.summary.counts(row.studies, row.events.events, row.publications);
  const figures = row === undefined ? [] : goalFiguresInWords(row, i18n);
  const anchor = goalAnchor(goal);
  return (
    <section className={styles['goal']} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        <CodeTag code={goal.code} goal={index} filled /> {format.text(goal.title)}
      </h2>
      <p className={styles['quiet']}>{m.report.goalCounts(activities, ofThem, figures)}</p>
      {objectives.map((objective) => (
        <ObjectiveSection key={objective.objective.id} section={objective} goal={index} year={year.snapshot.year} />
      ))}
    </section>
  );
};
