import { progressOf } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import type { ReportYear } from './report-year';
import styles from './report.module.css';
import { keyFiguresInWords, progressInWords } from './words/figure-words';

/** « En bref »: the sentence of the year and its key figures, each in words. */
export const ReportSummary = ({ year }: { readonly year: ReportYear }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { headline, scoped } = year.overview;
  const words = m.report.summary;
  return (
    <section className={styles['summary']}>
      <h2>{words.title}</h2>
      <p className={styles['sentence']}>
        <Accented sentence={m.dashboard.sentence(headline)} />
      </p>
      <p>{words.progress(scoped.activities.length, progressInWords(progressOf(scoped.activities), i18n))}</p>
      <ul className={styles['key-figures']}>
        {keyFiguresInWords(year.results, i18n).map((line) => (
          <li key={line}>{words.sentence(line)}</li>
        ))}
      </ul>
    </section>
  );
};
