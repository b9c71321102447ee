import type { PlannedAction } from '#domain/programme/planned-action';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { StatusPill } from '#ui/status/status-pill';
import { OriginWords } from '../next-year/origin-words';
import { SinceWords } from '../next-year/since-words';
import { useDone } from './done-shown';
import styles from './done.module.css';
import { ReportedLink } from './reported-link';

const Lines = ({ words, activities, withStatus = false }: { readonly words: string; readonly activities: readonly ReportedActivity[]; readonly withStatus?: boolean }) =>
  activities.map((activity) => (
    <span key={activity.id} className={styles['line']}>
      <span className={styles['relation']}>{words}</span> <ReportedLink activity={activity} />
      {withStatus && activity.status !== 'completed' && <StatusPill status={activity.status} />}
    </span>
  ));

/** What a planned action goes on from and what fulfils it, as far as links are confirmed; nothing is said of the rest. */
export const DoneBy = ({ action }: { readonly action: PlannedAction }) => {
  const { m } = useI18n();
  const done = useDone();
  const continued = done?.continued.get(action.id) ?? [];
  const taken = (action.takenFrom ?? []).length > 0;
  const doneBy = done?.found.doneBy.get(action.id) ?? [];
  return (
    <>
      {continued.length === 0 && (taken ? <OriginWords action={action} /> : action.continues && <span>{m.programme.one.continuing(action.year)}</span>)}
      <Lines words={m.programmeDone.sequelOf} activities={continued} />
      {(taken || continued.length > 0) && <SinceWords action={action} />}
      <Lines words={m.programmeDone.doneBy} activities={doneBy} withStatus />
    </>
  );
};
