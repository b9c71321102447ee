import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

/** « En bref »: the sentence of the year, and how far its activities are. */
export const ReportSummary = () => {
  const { m } = useI18n();
  const { toWord, words } = useReportRecords();
  return (
    <>
      <p className={styles['sentence']}>
        <Accented sentence={m.dashboard.sentence(toWord.year.overview.headline)} />
      </p>
      {words.summary.slice(1).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
};
