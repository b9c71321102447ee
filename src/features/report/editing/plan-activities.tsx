import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ObjectiveId } from '#domain/record/id';
import { movedIn, type PlannedObjective } from '#domain/report/report-plan';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { inRecordOrder } from '../arranged-report';
import { useReportRecords } from '../report-records';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';
import { MoveTools } from './place-tools';

interface LineProps {
  readonly objective: ObjectiveId;
  readonly activities: PlannedObjective['activities'];
  readonly rank: number;
}

const ActivityLine = ({ objective, activities, rank }: LineProps) => {
  const { m, format } = useI18n();
  const { content } = useReportRecords();
  const arranging = useArranging();
  const line = activities[rank];
  const record = line && content.activities.get(line.id);
  if (line === undefined || record === undefined || arranging === null) return null;
  const { id, leftOut } = line;
  const words = m.reportEdit;
  const title = format.text(record.title);
  const move = (way: 'up' | 'down'): void => {
    const order = movedIn(activities.map((one) => one.id), id, way);
    const usual = inRecordOrder(content.activities)([...content.activities.values()].flatMap((one) => (one.objective === objective ? [one.id] : [])));
    if (order !== null) arranging.change({ type: 'activities', objective, usual, order }, words.moved(title, order.indexOf(id) + 1, order.length));
  };
  const Sign = leftOut ? Plus : Minus;
  return (
    <li className={styles['row']} data-off={leftOut}>
      <span className={styles['name']}>
        {title}
        {leftOut && <em className={styles['state']}> {words.leftOut}</em>}
      </span>
      <MoveTools row={`activity:${id}`} title={title} rank={rank} count={activities.length} onMove={move}>
        <button
          type="button"
          data-button="leave"
          className={buttons['small']}
          aria-label={leftOut ? words.takeBack(title) : words.leaveOut(title)}
          onClick={() => arranging.change({ type: 'leave-out', objective, activity: id, out: !leftOut }, leftOut ? words.takenBack(title) : words.leftOutNow(title))}
        >
          <Sign aria-hidden="true" size={15} strokeWidth={2} />
        </button>
      </MoveTools>
    </li>
  );
};

/** As many lines as are drawn at a time. */
const STEP = 100;

/** The activities of an objective, behind a line that says how many there are: a year has hundreds. */
export const PlanActivities = ({ objective: { section, activities } }: { readonly objective: PlannedObjective }) => {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(STEP);
  if (activities.length === 0) return null;
  const left = activities.length - shown;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className={styles['activities']}>
      <summary>{m.reportEdit.activities(activities.length)}</summary>
      {open && (
        <ol>
          {activities.slice(0, shown).map(({ id }, rank) => (
            <ActivityLine key={id} objective={section.objective.id} activities={activities} rank={rank} />
          ))}
        </ol>
      )}
      {open && left > 0 && (
        <button type="button" className={buttons['link']} onClick={() => setShown(shown + STEP)}>
          {m.report.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </details>
  );
};
