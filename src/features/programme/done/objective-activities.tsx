import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import type { ObjectiveId } from '#domain/record/id';
import { useProgramme } from '../programme-shown';
import { ActivityLines } from './activity-lines';
import { useDone } from './done-shown';
import styles from './done.module.css';
import { OutsideButton } from './outside-button';

interface FoldProps {
  readonly label: string;
  readonly activities: readonly ReportedActivity[];
  /** Read on paper too: folded on screen, it is there all the same. */
  readonly printed?: boolean;
  readonly children?: (activity: ReportedActivity) => ReactNode;
}

const Fold = ({ label, activities, printed = false, children }: FoldProps) => {
  const { m, format } = useI18n();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (activities.length === 0) return null;
  return (
    <div className={styles['fold']}>
      <button type="button" aria-expanded={open} aria-controls={id} className={styles['foldButton']} onClick={() => setOpen(!open)}>
        <ChevronRight size={15} strokeWidth={2} aria-hidden="true" className={styles['sign']} />
        <span>{label}</span>
        <span className={styles['foldCount']} aria-hidden="true">
          {format.number(activities.length)}
        </span>
        <span className="visually-hidden">{m.programmeDone.activities(activities.length)}</span>
      </button>
      <div id={id} className={open ? undefined : styles['closed']}>
        {(open || printed) && <ActivityLines activities={activities}>{children}</ActivityLines>}
      </div>
    </div>
  );
};

/** Under an objective's actions, the activities that no action of it tells: outside of the programme, not looked at, without a sequel. */
export const ObjectiveActivities = ({ objective }: { readonly objective: ObjectiveId }) => {
  const { m } = useI18n();
  const { year } = useProgramme();
  const done = useDone();
  if (done === null) return null;
  const activities = done.found.byObjective.get(objective)?.activities;
  const mark = (activity: ReportedActivity) => <OutsideButton activity={activity} />;
  return (
    <>
      <Fold label={m.programmeDone.outsideIn(year)} activities={activities?.outside ?? []} printed>
        {mark}
      </Fold>
      <Private>
        <Fold label={m.programmeDone.unmatchedIn(year)} activities={activities?.unmatched ?? []}>
          {mark}
        </Fold>
        <Fold label={m.programmeDone.withoutSequelIn(year)} activities={done.withoutSequelBy.get(objective) ?? []} />
      </Private>
    </>
  );
};
