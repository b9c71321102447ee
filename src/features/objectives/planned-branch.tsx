import type { PlannedAction } from '#domain/programme/planned-action';
import type { ProgrammeNode } from '#domain/programme/programme-tree';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import { Fold } from './fold';
import styles from './planned-card.module.css';

const Due = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const words = m.objectives.one;
  if (action.due.length === 0) return <em className={styles['due']}>{words.noDue}</em>;
  return <span className={styles['due']}>{words.due(action.due.map((date) => format.period(date, 'short')).join(', '))}</span>;
};

const PlannedLine = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const words = m.objectives.one;
  return (
    <div className={styles['line']}>
      <KindIcon kind={action.kind} />
      <div className={styles['title']}>
        {format.text(action.title)} <ToldAt detail source={action.source} />
        {action.continues && <span className={styles['sequel']}>{words.sequel}</span>}
      </div>
      <Due action={action} />
      <span className={action.firm ? styles['firm'] : styles['conditional']}>
        {action.firm ? words.planned : words.plannedConditional}
      </span>
      {action.progress !== undefined && <StatusPill status={action.progress.status} />}
    </div>
  );
};

interface Props {
  readonly node: ProgrammeNode;
  readonly open: boolean;
}

/** An action, or a heading with the actions under it. */
export const PlannedBranch = ({ node: { action, heading, children, actions }, open }: Props) => {
  const { m, format } = useI18n();
  if (!heading) {
    return (
      <li className={styles['branch']}>
        <PlannedLine action={action} />
      </li>
    );
  }
  return (
    <li className={styles['branch']}>
      <Fold
        open={open}
        label={format.text(action.title)}
        beside={
          <div className={styles['count']}>
            {m.objectives.one.underHeading(actions)} <ToldAt detail source={action.source} />
          </div>
        }
      >
        <ul>
          {children.map((child) => (
            <PlannedBranch key={child.action.id} node={child} open />
          ))}
        </ul>
      </Fold>
    </li>
  );
};
