import { useId } from 'react';
import type { ArrangedGoal, ArrangedObjective, ArrangedPart } from '#domain/report/arrange-report';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { goalAnchor, objectiveAnchor, partAnchor } from './report-anchors';
import { useReportRecords } from './report-records';
import styles from './report-contents.module.css';

const ObjectiveLine = ({ objective: { section, merged, activities }, goal }: { readonly objective: ArrangedObjective; readonly goal: number }) => {
  const { m, format } = useI18n();
  const { objective } = section;
  return (
    <li className={styles['line']}>
      <CodeTag code={objective.code} goal={goal} />
      <a href={`#${objectiveAnchor(objective)}`}>{[section, ...merged].map((one) => format.text(one.objective.shortTitle)).join(' / ')}</a>
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

const GoalLines = ({ section: { goal, objectives } }: { readonly section: ArrangedGoal }) => {
  const { format } = useI18n();
  const { toWord } = useReportRecords();
  const colour = toWord.year.outline.goals.findIndex((one) => one.goal.id === goal.id);
  return (
    <li className={styles['goal']}>
      <p className={styles['head']}>
        <CodeTag code={goal.code} goal={colour} filled />
        <a href={`#${goalAnchor(goal)}`}>{format.text(goal.shortTitle)}</a>
      </p>
      <ul>
        {objectives.map((objective) => (
          <ObjectiveLine key={objective.section.objective.id} objective={objective} goal={colour} />
        ))}
      </ul>
    </li>
  );
};

/** The contents of the report: its parts, and each goal and objective with how many activities it tells. */
export const ReportContents = ({ parts }: { readonly parts: readonly ArrangedPart[] }) => {
  const { m } = useI18n();
  const { content, words } = useReportRecords();
  const id = useId();
  return (
    <nav aria-labelledby={id} className={styles['contents']}>
      <h2 id={id}>{m.report.contents}</h2>
      <ol>
        {parts.map(({ part, introduction }) =>
          part === 'goals' ? (
            content.arranged.goals.map((section) => <GoalLines key={section.goal.id} section={section} />)
          ) : (
            // A foreword still to be written has its place while the report is arranged, and none on paper.
            <li key={part} className={`${styles['part'] ?? ''} ${part === 'foreword' && introduction === undefined ? 'no-print' : ''}`}>
              <a href={`#${partAnchor(part)}`}>{words.partTitle[part]}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
};
