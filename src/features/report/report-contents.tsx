import { useId } from 'react';
import type { ReportGoal, ReportObjective, ReportOutline } from '#domain/results/report-outline';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { goalAnchor, objectiveAnchor } from './report-anchors';
import styles from './report-contents.module.css';

const ObjectiveLine = ({ section, goal }: { readonly section: ReportObjective; readonly goal: number }) => {
  const { m, format } = useI18n();
  const { objective, activities } = section;
  return (
    <li className={styles['line']}>
      <CodeTag code={objective.code} goal={goal} />
      <a href={`#${objectiveAnchor(objective)}`}>{format.text(objective.shortTitle)}</a>
      <span className={styles['count']}>
        {activities.length === 0 ? (
          <em>{m.report.nothing}</em>
        ) : (
          <>
            <span aria-hidden="true">{format.number(activities.length)}</span>
            <span className="visually-hidden">{m.report.contentsOf(activities.length)}</span>
          </>
        )}
      </span>
    </li>
  );
};

const GoalLines = ({ section, index }: { readonly section: ReportGoal; readonly index: number }) => {
  const { format } = useI18n();
  const { goal, objectives } = section;
  return (
    <li className={styles['goal']}>
      <p className={styles['head']}>
        <CodeTag code={goal.code} goal={index} filled />
        <a href={`#${goalAnchor(goal)}`}>{format.text(goal.shortTitle)}</a>
      </p>
      <ul>
        {objectives.map((objective) => (
          <ObjectiveLine key={objective.objective.id} section={objective} goal={index} />
        ))}
      </ul>
    </li>
  );
};

/** The contents of the report: each goal and objective, with how many activities it tells. */
export const ReportContents = ({ outline }: { readonly outline: ReportOutline }) => {
  const { m } = useI18n();
  const id = useId();
  if (outline.goals.length === 0) return null;
  return (
    <nav aria-labelledby={id} className={styles['contents']}>
      <h2 id={id}>{m.report.contents}</h2>
      <ol>
        {outline.goals.map((section, index) => (
          <GoalLines key={section.goal.id} section={section} index={index} />
        ))}
      </ol>
    </nav>
  );
};
