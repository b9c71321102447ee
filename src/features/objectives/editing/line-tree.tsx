import type { AmendmentId } from '#domain/record/id';
import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { CodeTag } from '#ui/status/code-tag';
import { useAmendmentName } from './amendment-name';
import { CommitmentRows } from './commitment-rows';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { MoveButtons, WRITES } from './move-buttons';
import { RowActions } from './row-actions';

/** « depuis l'avenant n° 2 du 3 mars 2023 », for a line that an amendment brought. */
const Since = ({ from }: { readonly from: AmendmentId | undefined }) => {
  const { m } = useI18n();
  const name = useAmendmentName();
  const amendment = useEditing().tables.amendments.find(({ id }) => id === from);
  return amendment === undefined ? null : <span className={styles['since']}>{m.convention.since(name(amendment))}</span>;
};

interface ObjectiveProps {
  readonly goal: StrategicGoal;
  readonly objective: OperationalObjective;
  readonly siblings: readonly OperationalObjective[];
  readonly place: number;
}

const ObjectiveLine = ({ goal, objective, siblings, place }: ObjectiveProps) => {
  const { m, format } = useI18n();
  const { open } = useEditing();
  const { code } = objective;
  const line = { table: 'objectives', line: objective, name: code } as const;
  return (
    <li className={styles['objective']}>
      <div className={styles['line']}>
        <span className={styles['code']}>
          <CodeTag code={code} goal={place} />
        </span>
        <span className={styles['text']}>
          <b>{format.text(objective.shortTitle)}</b> <Since from={objective.from} />
        </span>
        <RowActions
          name={code}
          moves={<MoveButtons name={code} act="move-objective" siblings={siblings} line={objective} write={WRITES.objectives} />}
          onEdit={() => open({ form: 'objective', goal, objective })}
          more={[
            { key: 'split', label: m.convention.split, onAction: () => open({ form: 'split', objective }) },
            { key: 'end', label: m.convention.end, onAction: () => open({ form: 'end', ended: line }) },
            { key: 'remove', label: m.convention.remove, onAction: () => open({ form: 'remove', removed: line }) },
          ]}
        />
      </div>
      <div className={styles['under']}>
        <CommitmentRows objective={objective} />
      </div>
    </li>
  );
};

const GoalLine = ({ goal, place }: { readonly goal: StrategicGoal; readonly place: number }) => {
  const { m, format } = useI18n();
  const { lines, open } = useEditing();
  const objectives = lines.objectives.filter((objective) => objective.goal === goal.id);
  const name = m.objectives.goal(goal.code);
  const line = { table: 'goals', line: goal, name } as const;
  return (
    <li className={styles['goal']}>
      <div className={styles['line']}>
        <span className={styles['code']}>
          <CodeTag code={goal.code} goal={place} filled />
        </span>
        <h3 className={styles['text']}>
          {format.text(goal.title)} <Since from={goal.from} />
        </h3>
        <RowActions
          name={name}
          moves={<MoveButtons name={name} act="move-goal" siblings={lines.goals} line={goal} write={WRITES.goals} />}
          onEdit={() => open({ form: 'goal', goal })}
          more={[
            { key: 'end', label: m.convention.end, onAction: () => open({ form: 'end', ended: line }) },
            { key: 'remove', label: m.convention.remove, onAction: () => open({ form: 'remove', removed: line }) },
          ]}
        />
      </div>
      {objectives.length === 0 && <p className={styles['quiet']}>{m.convention.noObjective}</p>}
      <ul>
        {objectives.map((objective) => (
          <ObjectiveLine key={objective.id} goal={goal} objective={objective} siblings={objectives} place={place} />
        ))}
      </ul>
      <button
        type="button"
        className={buttons['small']}
        aria-label={m.convention.addTo(m.convention.addObjective, goal.code)}
        onClick={() => open({ form: 'objective', goal })}
      >
        {m.convention.addObjective}
      </button>
    </li>
  );
};

/** The convention as a tree: goals, objectives and commitments, each with what can be done with it. */
export const LineTree = () => {
  const { m } = useI18n();
  const { lines, open } = useEditing();
  const add = (
    <button type="button" className={buttons['ghost']} onClick={() => open({ form: 'goal' })}>
      {m.convention.addGoal}
    </button>
  );
  return (
    <Card title={m.convention.goals} actions={add}>
      {lines.goals.length === 0 && (
        <EmptyState title={m.convention.noGoal}>
          <p>{m.convention.noGoalHow}</p>
        </EmptyState>
      )}
      <ul>
        {lines.goals.map((goal, place) => (
          <GoalLine key={goal.id} goal={goal} place={place} />
        ))}
      </ul>
    </Card>
  );
};
