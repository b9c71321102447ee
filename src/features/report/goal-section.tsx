import { objectiveLead, goalLead } from '#documents/report/goal-blocks';
import type { ArrangedGoal, ArrangedObjective } from '#domain/report/arrange-report';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { ActivityList } from './activity-list';
import { Prompt } from './editing/prompt';
import { goalAnchor, objectiveAnchor } from './report-anchors';
import { useReportRecords } from './report-records';
import styles from './report.module.css';
import { WrittenBlocks } from './written-blocks';

/** The title of an objective, or those of several that are told together. */
const ObjectiveTitle = ({ objective: { section, merged }, goal }: { readonly objective: ArrangedObjective; readonly goal: number }) => {
  const { format } = useI18n();
  return [section, ...merged].map(({ objective: { id, code, title } }, index) => (
    <span key={id} className={styles['title']}>
      {index > 0 && <span className="visually-hidden"> / </span>}
      <CodeTag code={code} goal={goal} /> {format.text(title)}
    </span>
  ));
};

const ObjectiveSection = ({ objective, goal }: { readonly objective: ArrangedObjective; readonly goal: number }) => {
  const { words } = useReportRecords();
  const { section, merged, activities, introductions } = objective;
  const anchor = objectiveAnchor(section.objective);
  return (
    <section className={styles['objective']} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        <ObjectiveTitle objective={objective} goal={goal} />
      </h3>
      <WrittenBlocks blocks={objectiveLead(objective, words)} />
      {introductions.length === 0 && <Prompt place={{ type: 'objective', id: section.objective.id }} />}
      <ActivityList ids={activities} withCode={merged.length > 0} level={4} />
    </section>
  );
};

/** One strategic goal: what it gave in words, then its objectives in the order chosen. */
export const GoalSection = ({ section }: { readonly section: ArrangedGoal }) => {
  const { format } = useI18n();
  const { content, words, toWord } = useReportRecords();
  const { goal, objectives, introduction } = section;
  const anchor = goalAnchor(goal);
  // A goal keeps its colour wherever it is told.
  const colour = toWord.year.outline.goals.findIndex((one) => one.goal.id === goal.id);
  return (
    <section className={styles['goal']} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        <CodeTag code={goal.code} goal={colour} filled /> {format.text(goal.title)}
      </h2>
      <WrittenBlocks blocks={goalLead(section, words)} />
      {introduction === undefined && <Prompt place={{ type: 'goal', id: goal.id }} />}
      {content.arranged.detail !== 'one_page' && objectives.map((objective) => <ObjectiveSection key={objective.section.objective.id} objective={objective} goal={colour} />)}
    </section>
  );
};
