import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import styles from './report.module.css';
import { figureRuns } from './words/figure-words';

/** The figures of an activity in one line, each with its doubt in words and what is inside it. */
export const FiguresLine = ({ activity }: { readonly activity: Activity }) => {
  const runs = figureRuns(activity, useI18n());
  if (runs.length === 0) return null;
  return (
    <p className={styles['figures']}>
      {runs.map(({ text, bold }, index) => (bold ? <b key={index}>{text}</b> : text))}
    </p>
  );
};
