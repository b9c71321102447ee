import { Link } from '@tanstack/react-router';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import type { RowAttributes } from '#ui/table/virtual-table';
import { DateCell, FigureCell, ReferentCell, SourceCell } from './activity-cells';
import { useList } from './list-context';
import { useObjectiveName } from './objective-name';
import styles from './activity-row.module.css';

interface Props {
  readonly one: ListedActivity;
  readonly attributes: RowAttributes;
}

/** A second telling points to the first, which carries the count. */
const ToldElsewhere = ({ one }: { readonly one: ListedActivity }) => {
  const { m, format } = useI18n();
  const { byId, search } = useList();
  const { sameAs } = one.activity;
  if (!one.counted.toldElsewhere || sameAs === undefined) return null;
  const first = byId.get(sameAs)?.activity;
  const words = m.activities.table;
  return (
    <p className={styles['retold']}>
      {words.retold}{' '}
      {first !== undefined && (
        <Link to="/activites/$id" params={{ id: first.id }} search={search}>
          {format.text(first.title)}
        </Link>
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

const TitleCell = ({ one }: { readonly one: ListedActivity }) => {
  const { m, format } = useI18n();
  const { search, view } = useList();
  const { activity } = one;
  const objective = useObjectiveName()(activity.objective);
  return (
    <th role="rowheader" scope="row" className={styles['activity']}>
      <div className={styles['what']}>
        <span className={styles['icon']} title={m.kinds[activity.kind]}>
          <KindIcon kind={activity.kind} />
        </span>
        <div>
          {view === 'plain' && objective.code !== undefined && (
            <span className={styles['code']}>
              <CodeTag code={objective.code} goal={objective.goal} />
            </span>
          )}
          <Link to="/activites/$id" params={{ id: activity.id }} search={search} className={styles['title']}>
            {format.text(activity.title)}
          </Link>{' '}
          {activity.role !== undefined && <span className={styles['role']}>{m.roles[activity.role.value]}</span>}
          <Cause one={one} />
          <ToldElsewhere one={one} />
        </div>
      </div>
    </th>
  );
};

/** One activity of the list; on a phone its cells stand one under the other. */
export const ActivityRow = ({ one, attributes }: Props) => (
  <tr {...attributes} className={styles['row']} data-retold={one.counted.toldElsewhere}>
    <TitleCell one={one} />
    <td role="cell" className={styles['status']}>
      <StatusPill status={one.activity.status} />
    </td>
    <DateCell activity={one.activity} />
    <ReferentCell activity={one.activity} />
    <FigureCell one={one} />
    <SourceCell activity={one.activity} />
  </tr>
);
