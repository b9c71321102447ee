import { useId } from 'react';
import type { StrategicGoal } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { CodeTag } from '#ui/status/code-tag';
import { Fold } from './fold';
import styles from './goal-card.module.css';
import { ObjectiveRow } from './objective-row';
import type { ObjectivesYear } from './objectives-year';
import type { ProgrammeOfTree } from './programme-of-tree';
import { StatedFacts } from './stated-facts';

interface Props {
  readonly goal: StrategicGoal;
  readonly year: ObjectivesYear;
  readonly programme: ProgrammeOfTree | null;
}

const useGoalCounts = (goal: StrategicGoal, { lines, coverage }: ObjectivesYear): string => {
  const { m } = useI18n();
  const ofGoal = lines.objectives.filter((objective) => objective.goal === goal.id);
  const commitments = ofGoal.reduce((sum, { id }) => sum + (lines.commitments.get(id)?.length ?? 0), 0);
  const activities = ofGoal.reduce((sum, { id }) => sum + (coverage.get(id)?.main ?? 0), 0);
  return m.objectives.goalCounts(ofGoal.length, commitments, activities);
};

/** One strategic goal: its full title, its missions, and its objectives with what the year shows. */
export const GoalCard = ({ goal, year, programme }: Props) => {
  const { m, format } = useI18n();
  const id = useId();
  const counts = useGoalCounts(goal, year);
  const position = year.lines.goals.indexOf(goal);
  const scale = Math.max(1, ...[...year.progress.values()].map(({ total }) => total));
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <div className={styles['head']}>
        <CodeTag code={goal.code} goal={position} filled />
        <div>
          <h2 id={id}>{format.text(goal.title)}</h2>
          <div className={styles['counts']}>
            {counts} <ToldAt detail source={goal.source} />
          </div>
        </div>
      </div>
      {goal.missions.length > 0 && (
        <div className={styles['missions']}>
          <Fold heading={3} label={m.objectives.missions(goal.missions.length)}>
            <StatedFacts facts={goal.missions} name={m.objectives.missionsOf(goal.code)} />
          </Fold>
        </div>
      )}
      <ul>
        {year.lines.objectives
          .filter((objective) => objective.goal === goal.id)
          .map((objective) => (
            <ObjectiveRow key={objective.id} objective={objective} goal={position} year={year} scale={scale} programme={programme} />
          ))}
      </ul>
    </section>
  );
};
