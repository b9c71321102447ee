import type { ReportGoal, ReportObjective } from '#domain/results/report-outline';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { ActivityList } from './activity-list';
import { goalAnchor, objectiveAnchor } from './report-anchors';
import { useReportRecords } from './report-records';
import type { ReportYear } from './report-year';
import styles from './report.module.css';
import { goalLeadInWords, servedInWords, standingInWords } from './words/section-words';

const ServedBy = ({ section }: { readonly section: ReportObjective }) => {
  const i18n = useI18n();
  const { activities, codes } = useReportRecords();
  const served = servedInWords(section, activities, codes, i18n);
  return served === null ? null : <p className={styles['quiet']}>{served}</p>;
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
  const { format } = i18n;
  const { goal, objectives, activities } = section;
  const anchor = goalAnchor(goal);
  return (
    <section className={styles['goal']} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        <CodeTag code={goal.code} goal={index} filled /> {format.text(goal.title)}
      </h2>
      <p className={styles['quiet']}>{goalLeadInWords(goal.id, activities, year.results, i18n)}</p>
      {objectives.map((objective) => (
        <ObjectiveSection key={objective.objective.id} section={objective} goal={index} year={year.snapshot.year} />
      ))}
    </section>
  );
};
