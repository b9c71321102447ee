import { memo, type RefCallback } from 'react';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { useI18n } from '#i18n/i18n-context';
import { KindIcon } from '#ui/status/kind-icon';
import { ActivityCell } from './activity-cells';
import { useSelection } from './bulk/selection';
import { useList } from './list-context';
import { RowLink } from './row-link';
import { SelectCell } from './select-cell';
import styles from './activity-row.module.css';

interface Props {
  readonly one: ListedActivity;
  readonly index: number;
  readonly measure: RefCallback<HTMLTableRowElement> | undefined;
  /** It changed here, and the filters would now leave it out. */
  readonly unmatched: boolean;
  /** It changed here, and stands under another group as soon as one moves on. */
  readonly moved: boolean;
  /** The column of the cells that a key would fill, when this row is among them. */
  readonly rangeColumn: number | undefined;
}

/** A second telling points to the first, which carries the count. */
const ToldElsewhere = ({ one }: { readonly one: ListedActivity }) => {
  const { m, format } = useI18n();
  const { byId } = useList();
  const { sameAs } = one.activity;
  if (!one.counted.toldElsewhere || sameAs === undefined) return null;
  const first = byId.get(sameAs)?.activity;
  const words = m.activities.table;
  return (
    <p className={styles['retold']}>
      {words.retold}{' '}
      {first !== undefined && (
        <RowLink id={first.id}>{format.text(first.title)}</RowLink>
      )}{' '}
      ({words.retoldNotCounted})
    </p>
  );
};

const Cause = ({ one }: { readonly one: ListedActivity }) => {
  const { m, format } = useI18n();
  const { cause } = one.activity;
  return cause === undefined ? null : <p className={styles['cause']}>{m.activities.table.cause(format.text(cause.text))}</p>;
};

const TitleCell = ({ one, unmatched, moved }: Pick<Props, 'one' | 'unmatched' | 'moved'>) => {
  const { m, format } = useI18n();
  const { activity } = one;
  return (
    <th role="rowheader" scope="row" tabIndex={-1} data-column={1} className={styles['activity']}>
      <div className={styles['what']}>
        <span className={styles['icon']} title={m.kinds[activity.kind]}>
          <KindIcon kind={activity.kind} />
        </span>
        <div>
          <RowLink id={activity.id} isTitle>
            {format.text(activity.title)}
          </RowLink>{' '}
          {activity.role !== undefined && <span className={styles['role']}>{m.roles[activity.role.value]}</span>}
          <Cause one={one} />
          <ToldElsewhere one={one} />
          {unmatched && <p className={`${styles['unmatched'] ?? ''} no-print`}>{m.activities.table.unmatched}</p>}
          {moved && !unmatched && <p className={`${styles['unmatched'] ?? ''} no-print`}>{m.activities.table.moved}</p>}
        </div>
      </div>
    </th>
  );
};

/** One activity of the list; on a phone its cells stand one under the other. It is drawn anew only when something of it changes. */
export const ActivityRow = memo(({ one, index, measure, unmatched, moved, rangeColumn }: Props) => {
  const { columns } = useList();
  const selected = useSelection().ids.has(one.activity.id);
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} aria-selected={selected} className={styles['row']} data-retold={one.counted.toldElsewhere} data-selected={selected}>
      <SelectCell activity={one.activity} selected={selected} />
      <TitleCell one={one} unmatched={unmatched} moved={moved} />
      {columns.map((column, rank) => (
        <ActivityCell key={column} column={column} place={rank + 2} one={one} inRange={rangeColumn === rank + 2} />
      ))}
    </tr>
  );
});
ActivityRow.displayName = 'ActivityRow';
