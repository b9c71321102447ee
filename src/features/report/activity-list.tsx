import { useMemo, useState } from 'react';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { ReportActivity } from './report-activity';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

interface Props {
  readonly ids: readonly ActivityId[];
  /** Whether each activity names its objective, where the list is not of one objective. */
  readonly withCode?: boolean;
  readonly level: 3 | 4;
}

/** As many as are asked for at a time: more would take too long to draw. */
const STEP = 200;

/** From here on, what is out of sight is not laid out. */
const LONG = 200;

/** Activities in the order given; a very long list shows its beginning on screen, and all of it on paper. */
export const ActivityList = ({ ids, withCode = false, level }: Props) => {
  const { m } = useI18n();
  const { content, complete, printing, shown } = useReportRecords();
  const [more, setMore] = useState(0);
  const ordered = useMemo(() => ids.flatMap((id) => content.activities.get(id) ?? []), [ids, content]);
  if (ordered.length === 0) return null;
  const visible = printing ? ordered : ordered.slice(0, shown + more);
  const left = printing ? 0 : (complete ? ordered.length : ids.length) - visible.length;
  return (
    <>
      <ol className={styles[visible.length > LONG ? 'long' : 'activities']}>
        {visible.map((activity) => (
          <ReportActivity key={activity.id} activity={activity} withCode={withCode} level={level} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className={buttons['ghost']} onClick={() => setMore(more + STEP)}>
          {m.report.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </>
  );
};
