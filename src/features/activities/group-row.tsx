import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ActivityGroup } from '#domain/activities/group-activities';
import { coverageOf } from '#domain/results/coverage';
import { statusesPresent } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { statusFill } from '#ui/charts/status-fill';
import { CodeTag } from '#ui/status/code-tag';
import { KindIcon } from '#ui/status/kind-icon';
import type { MeasureRow } from '#ui/table/virtual-table';
import { useGroupName } from './group-name';
import { useList } from './list-context';
import type { ListRow } from './list-rows';
import styles from './group-row.module.css';

interface Props {
  readonly row: Extract<ListRow, { readonly type: 'group' }>;
  /** The greatest count of the groups, whose bars share one scale. */
  readonly scale: number;
  readonly columns: number;
  readonly index: number;
  readonly measure: MeasureRow;
  readonly onToggle: (group: string) => void;
}

/** The bar of a group; the words beside its title say the same. */
const ProgressBar = ({ group, scale }: { readonly group: ActivityGroup; readonly scale: number }) => {
  const { total, byStatus } = group.progress;
  return (
    <span className={styles['scale']} aria-hidden="true">
      <span className={styles['bar']} style={{ width: `${(total / scale) * 100}%` }}>
        {statusesPresent(group.progress).map((status) => (
          <i key={status} className={`${styles['segment'] ?? ''} ${statusFill(status)}`} style={{ flex: byStatus[status] }} />
        ))}
      </span>
    </span>
  );
};

/** What an objective without any activity of its own is to the convention, in words. */
const useEmptyWords = (group: ActivityGroup): string | undefined => {
  const { m } = useI18n();
  const { snapshot, convention } = useList();
  const words = m.activities.table;
  const { subject } = group;
  if (group.activities.length > 0 || subject.type !== 'objective') return undefined;
  const once = snapshot.activities.filter((one) => !one.toldElsewhere);
  const coverage = coverageOf(convention, once).find(({ objective }) => objective === subject.objective);
  switch (coverage?.state) {
    case 'served':
      return words.servedBy(coverage.served);
    case 'undefined':
      return words.toBeSpecified;
    case 'conditional':
      return words.conditional;
    case 'none':
      return words.notRecorded;
    case 'covered':
    case 'not_pursued':
    case undefined:
      return undefined;
  }
};

/** The head of a group's activities: its progress, its count, and the button that folds it. */
export const GroupRow = ({ row, scale, columns, index, measure, onToggle }: Props) => {
  const { m, format } = useI18n();
  const { group, open } = row;
  const name = useGroupName()(group.subject);
  const { total, byStatus } = group.progress;
  const counts = statusesPresent(group.progress).map((status) => m.charts.countedStatus(status, byStatus[status]));
  const empty = useEmptyWords(group);
  const Chevron = open ? ChevronDown : ChevronRight;
  const title = (
    <>
      <span className={styles['code']}>
        {name.code !== undefined && <CodeTag code={name.code} goal={name.goal ?? 0} />}
        {name.kind !== undefined && <KindIcon kind={name.kind} decorative />}
      </span>
      <span className={styles['title']}>{name.title}</span>
    </>
  );
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} className={styles['row']}>
      <th role="rowheader" scope="rowgroup" colSpan={columns} tabIndex={-1} data-column={1}>
        <div className={styles['line']} data-open={open && total > 0}>
          <div className={styles['name']}>
            {total + group.retold.length > 0 ? (
              <button type="button" tabIndex={-1} className={styles['toggle']} aria-expanded={open} onClick={() => onToggle(group.key)}>
                <Chevron size={16} strokeWidth={1.8} aria-hidden="true" />
                {title}
              </button>
            ) : (
              <span className={styles['still']}>{title}</span>
            )}
            <span className={styles['counts']}>{counts.join(' · ')}</span>
          </div>
          {empty === undefined ? <ProgressBar group={group} scale={scale} /> : <span className={styles['empty']}>{empty}</span>}
          <span className={styles['total']}>
            {format.number(total)}
            <span className="visually-hidden"> {m.activities.table.activitiesWord(total)}</span>
          </span>
        </div>
      </th>
    </tr>
  );
};
