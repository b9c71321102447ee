import { useMemo, useState } from 'react';
import type { ActivityId } from '#domain/record/id';
import { recordsInReportOrder } from '#domain/results/report-outline';
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

/** From here on, what is out of sight is not laid out. */
const LONG = 200;

/** Activities in the order of the report; a very long list shows its beginning on screen, and all of it on paper. */
export const ActivityList = ({ ids, withCode = false, level }: Props) => {
  const { m } = useI18n();
  const { activities, printing, shown } = useReportRecords();
  const [opened, setOpened] = useState(false);
  const ordered = useMemo(() => recordsInReportOrder(ids, activities), [ids, activities]);
  if (ordered.length === 0) return null;
  const visible = opened || printing ? ordered : ordered.slice(0, shown);
  const left = ordered.length - visible.length;
  return (
    <>
      <ol className={styles[visible.length > LONG ? 'long' : 'activities']}>
        {visible.map((activity) => (
          <ReportActivity key={activity.id} activity={activity} withCode={withCode} level={level} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className={buttons['ghost']} onClick={() => setOpened(true)}>
          {m.report.showAll(left)}
        </button>
      )}
    </>
  );
};
