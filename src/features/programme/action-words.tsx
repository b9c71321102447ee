import type { PlannedAction } from '#domain/programme/planned-action';
import { dueState } from '#domain/programme/due-state';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import { StatusPill } from '#ui/status/status-pill';
import styles from './action-row.module.css';
import { useProgramme } from './programme-shown';

interface Props {
  readonly action: PlannedAction;
}

/** « sous réserve »: the programme itself makes the action depend on something. */
export const ConditionalTag = ({ action }: Props) => {
  const { m } = useI18n();
  return action.firm ? null : <span className={styles['tag']}>{m.programme.one.conditional}</span>;
};

/** When an action is due, never more precise than the programme. */
export const DueWords = ({ action }: Props) => {
  const { m, format } = useI18n();
  const { year } = useProgramme();
  if (action.due.length === 0) return <span className={styles['unknown']}>{m.programme.one.inYear}</span>;
  return <span>{action.due.map((due) => format.period(due, 'short', year)).join(', ')}</span>;
};

/** Where an action stands: what is recorded, else « à renseigner » once it is past due, and nothing presumed before. */
export const ProgressWords = ({ action }: Props) => {
  const { m } = useI18n();
  const { on } = useProgramme();
  const { progress } = action;
  if (progress !== undefined && progress.status !== 'unknown') return <StatusPill status={progress.status} />;
  const notFilled = <span className={styles['unknown']}>{m.programme.one.notFilled}</span>;
  if (dueState(action, on) !== 'to_fill') return notFilled;
  return (
    <Private instead={notFilled}>
      <span className={styles['toFill']}>{m.programme.one.toFill}</span>
    </Private>
  );
};
