import type { ProgrammeNode } from '#domain/programme/programme-tree';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { ActionDetails } from './action-details';
import { hashOf } from './action-hash';
import styles from './action-row.module.css';
import { ConditionalTag, DueWords, ProgressWords } from './action-words';
import { DoneBy } from './done/done-by';

interface Props {
  readonly node: ProgrammeNode;
  readonly depth: number;
}

const Title = ({ node }: { readonly node: ProgrammeNode }) => {
  const { format } = useI18n();
  const { action, heading } = node;
  return (
    <span className={styles['title']}>
      <span className={styles['number']}>{action.number}</span>
      <span className={styles[heading ? 'heading' : 'words']}>
        {format.text(action.title)} <ConditionalTag action={action} /> <ToldAt source={action.source} />
      </span>
    </span>
  );
};

/** One line of the programme with those under it; a heading counts what it holds and has no progress of its own. */
export const ActionRow = ({ node, depth }: Props) => {
  const { m } = useI18n();
  const { action, heading, children } = node;
  const hasDue = !heading || action.due.length > 0;
  return (
    <li>
      <div id={hashOf(action.id)} tabIndex={-1} className={styles[heading ? 'headingRow' : 'row']} data-depth={Math.min(depth, 3)}>
        <Title node={node} />
        <span className={styles['due']}>{hasDue && <DueWords action={action} />}</span>
        <span className={styles['status']}>
          {heading ? <span className={styles['under']}>{m.programme.list.underHeading(node.actions)}</span> : <ProgressWords action={action} />}
        </span>
        <span className={styles['sequel']}>
          {!heading && <DoneBy action={action} />}
        </span>
        <span className={styles['details']}>
          <ActionDetails action={action} />
        </span>
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <ActionRow key={child.action.id} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
};
