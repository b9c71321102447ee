import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { FiguresLine } from './figures-line';
import { useReportRecords } from './report-records';
import styles from './report.module.css';
import { linesInWords, metaInWords, titleInWords } from './words/activity-words';

/** The text of the report, paragraph by paragraph as it was written. */
const ReportText = ({ text }: { readonly text: string }) => {
  const { format } = useI18n();
  const paragraphs = text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => (
    <p key={`${String(index)} ${paragraph.slice(0, 20)}`} className={styles['text']}>
      {format.text(paragraph)}
    </p>
  ));
};

interface Props {
  readonly activity: Activity;
  readonly withCode: boolean;
  readonly level: 3 | 4;
}

/** One activity as a report tells it; its internal note is never shown here. */
export const ReportActivity = memo(function ReportActivity({ activity, withCode, level }: Props) {
  const i18n = useI18n();
  const { codes, printing } = useReportRecords();
  const kept = keptBetweenPages(useUrlSearch());
  const Heading = `h${level}` as const;
  const title = titleInWords(activity, withCode ? codes : undefined, i18n);
  const meta = metaInWords(activity, codes, i18n);
  return (
    <li className={styles['activity']}>
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
      {activity.reportText !== undefined && <ReportText text={activity.reportText} />}
      <FiguresLine activity={activity} />
      {linesInWords(activity, i18n).map((line) => (
        <p key={line} className={styles['detail']}>
          {line}
        </p>
      ))}
    </li>
  );
});
