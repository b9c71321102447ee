import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { activityBlocks } from '#documents/report/activity-blocks';
import { proseBlocks } from '#documents/report/prose';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { FiguresLine } from './figures-line';
import { ReportPhotos } from './report-photos';
import { useReportRecords } from './report-records';
import styles from './report.module.css';
import { linesInWords, metaInWords, titleInWords } from './words/activity-words';
import { WrittenBlocks } from './written-blocks';

/** About a third of a page: a text that is longer may go over two pages, rather than leave the end of the first empty. */
const LONG_TEXT = 1500;

interface Props {
  readonly activity: Activity;
  readonly withCode: boolean;
  readonly level: 3 | 4;
}

/** One activity as a report tells it; its internal note is never shown here. */
export const ReportActivity = memo(function ReportActivity({ activity, withCode, level }: Props) {
  const i18n = useI18n();
  const { codes, content, printing, words } = useReportRecords();
  const kept = keptBetweenPages(useUrlSearch());
  const Heading = `h${level}` as const;
  const title = titleInWords(activity, withCode ? codes : undefined, i18n);
  const meta = metaInWords(activity, codes, i18n);
  if (content.arranged.detail === 'twelve_pages') {
    return (
      <li className={styles['activity']}>
        <WrittenBlocks blocks={activityBlocks(activity, 'twelve_pages', withCode, content, words)} />
      </li>
    );
  }
  return (
    <li className={styles['activity']} data-long={(activity.reportText?.length ?? 0) > LONG_TEXT}>
      <div className={styles['head']}>
        <Heading className={styles['name']}>
          {printing ? (
            title
          ) : (
            <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
              {title}
            </Link>
          )}
        </Heading>{' '}
        {!printing && <ToldAt source={activity.source} />}
      </div>
      {meta.length > 0 && <p className={styles['meta']}>{meta.join(' · ')}</p>}
      <WrittenBlocks blocks={proseBlocks(activity.reportText, { type: 'activity', id: activity.id }, words.prose)} />
      <FiguresLine activity={activity} />
      {linesInWords(activity, i18n).map((line) => (
        <p key={line} className={styles['detail']}>
          {line}
        </p>
      ))}
      {activity.photos.length > 0 && <ReportPhotos activity={activity} />}
    </li>
  );
});
