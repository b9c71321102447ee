import type { ProgrammeNode } from '#domain/programme/programme-tree';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { ActionDetails } from './action-details';
import { hashOf } from './action-hash';
import styles from './action-row.module.css';
import { ConditionalTag, DueWords } from './action-words';
import { DoneBy } from './done/done-by';
import { RowFaults } from './editing/row-faults';
import { useRowProgress } from './editing/row-progress';
import { RowChoice, RowTools } from './editing/row-tools';

interface Props {
  readonly node: ProgrammeNode;
  readonly depth: number;
  /** The line can be chosen, moved and changed. */
  readonly edited: boolean;
}

const Title = ({ node, edited }: Omit<Props, 'depth'>) => {
  const { format } = useI18n();
  const { action, heading } = node;
  return (
    <span className={styles['title']} data-edited={edited}>
      {edited && <RowChoice action={action} />}
      <span className={styles['number']}>{action.number}</span>
      <span className={styles[heading ? 'heading' : 'words']}>
        {format.text(action.title)} <ConditionalTag action={action} /> <ToldAt source={action.source} />
      </span>
    </span>
  );
};

/** One line of the programme with those under it; a heading counts what it holds and has no progress of its own. */
export const ActionRow = ({ node, depth, edited }: Props) => {
  const { m } = useI18n();
  const { action, heading, children } = node;
  const progress = useRowProgress(action);
  const hasDue = !heading || action.due.length > 0;
  return (
    <li>
      <div id={hashOf(action.id)} tabIndex={-1} className={styles[heading ? 'headingRow' : 'row']} data-depth={Math.min(depth, 3)}>
        <Title node={node} edited={edited} />
        <span className={styles['due']}>{hasDue && <DueWords action={action} />}</span>
        <span className={styles['status']}>
          {heading ? <span className={styles['under']}>{m.programme.list.underHeading(node.actions)}</span> : progress.cell}
        </span>
        <span className={styles['sequel']}>
          {!heading && <DoneBy action={action} />}
        </span>
        <span className={styles['details']}>{edited ? <RowTools action={action} /> : <ActionDetails action={action} />}</span>
        {!heading && progress.form}
        <RowFaults action={action} />
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <ActionRow key={child.action.id} node={child} depth={depth + 1} edited={edited} />
          ))}
        </ul>
      )}
    </li>
  );
};
