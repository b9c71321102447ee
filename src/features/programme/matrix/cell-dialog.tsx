import { Link } from '@tanstack/react-router';
import type { MatrixCell } from '#domain/results/coverage-matrix';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { StatusPill } from '#ui/status/status-pill';
import { useUrlSearch } from '#ui/url/search';
import { hashOf } from '../action-hash';
import { ConditionalTag, ProgressWords } from '../action-words';
import { ReportedLink } from '../done/reported-link';
import { withView } from '../programme-address';
import styles from './matrix.module.css';

interface Props {
  readonly title: string;
  readonly cell: MatrixCell;
  readonly onClose: () => void;
}

/** As many as are read in a list; the rest is counted. */
const MOST = 200;

const Rest = ({ count }: { readonly count: number }) => {
  const { m } = useI18n();
  return count > MOST ? <li>{m.matrix.rest(count - MOST)}</li> : null;
};

const Planned = ({ cell: { planned }, onClose }: Props) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  if (planned.length === 0) return null;
  return (
    <section>
      <h3 className={styles['listTitle']}>{m.matrix.planned(planned.length)}</h3>
      <ul className={styles['list']}>
        {planned.slice(0, MOST).map((action) => (
          <li key={action.id}>
            <Link to="." search={withView(search, 'all')} hash={hashOf(action.id)} onClick={onClose}>
              {format.text(action.title)}
            </Link>{' '}
            <ConditionalTag action={action} /> <ProgressWords action={action} />
          </li>
        ))}
        <Rest count={planned.length} />
      </ul>
    </section>
  );
};

const Recorded = ({ cell }: Props) => {
  const { m } = useI18n();
  const { activities, completed, evidenced, outside } = cell;
  if (activities.length === 0) return null;
  return (
    <section>
      <h3 className={styles['listTitle']}>{m.matrix.recorded(activities.length, completed, evidenced, outside)}</h3>
      <ul className={styles['list']}>
        {activities.slice(0, MOST).map((activity) => (
          <li key={activity.id}>
            <ReportedLink activity={activity} /> <StatusPill status={activity.status} />
          </li>
        ))}
        <Rest count={activities.length} />
      </ul>
    </section>
  );
};

/** What makes a cell, each on its way: the planned actions in the programme, the activities on their pages. */
export const CellDialog = (props: Props) => (
  <Dialog title={props.title} onClose={props.onClose}>
    <Planned {...props} />
    <Recorded {...props} />
  </Dialog>
);
