import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import { CodeTag } from '#ui/status/code-tag';
import type { NextConventionState } from './chosen-lines';
import styles from './next-convention.module.css';

interface Props {
  readonly state: NextConventionState;
}

const ObjectiveChoice = ({ state: { lines, typed, leave }, objective }: Props & { readonly objective: OperationalObjective }) => {
  const { m, format } = useI18n();
  const { id, code, shortTitle, goal } = objective;
  const commitments = lines.commitments.get(id) ?? [];
  const taken = !typed.left.has(id);
  const kept = commitments.filter((commitment) => !typed.left.has(commitment.id)).length;
  return (
    <li className={styles['objective']}>
      <Checkbox
        checked={taken}
        onChange={(checked) => leave(id, checked)}
        label={
          <>
            <CodeTag code={code} goal={lines.goals.findIndex((line) => line.id === goal)} /> {format.text(shortTitle)}
          </>
        }
      />
      {taken && commitments.length > 0 && (
        <details className={styles['commitments']}>
          <summary>{m.nextConvention.commitments(kept, commitments.length)}</summary>
          {commitments.map((commitment) => (
            <Checkbox key={commitment.id} checked={!typed.left.has(commitment.id)} onChange={(checked) => leave(commitment.id, checked)} label={format.text(commitment.label)} />
          ))}
        </details>
      )}
    </li>
  );
};

/** The goals, objectives and commitments of the convention before, each to be taken over or left. */
export const LineChoices = ({ state }: Props) => {
  const { m, format } = useI18n();
  const { goals, objectives } = state.lines;
  return (
    <fieldset className={styles['lines']}>
      <legend>{m.nextConvention.lines}</legend>
      <p className={styles['note']}>{m.nextConvention.linesHow}</p>
      {goals.map((goal, place) => (
        <div key={goal.id} className={styles['goal']}>
          <h3>
            <CodeTag code={goal.code} goal={place} filled /> {format.text(goal.shortTitle)}
          </h3>
          <ul>
            {objectives
              .filter((objective) => objective.goal === goal.id)
              .map((objective) => (
                <ObjectiveChoice key={objective.id} state={state} objective={objective} />
              ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
};
