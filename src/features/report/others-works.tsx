import { useI18n } from '#i18n/i18n-context';
import { useReportRecords } from './report-records';
import type { ReportYear } from './report-year';
import styles from './report.module.css';

/** What others own and the organisation accompanies: told apart, never as what it did. */
export const OthersWorks = ({ year }: { readonly year: ReportYear }) => {
  const { m, format } = useI18n();
  const { activities } = useReportRecords();
  const figures = year.works.flatMap((group) => group.figures);
  if (figures.length === 0) return null;
  const { calledInSentences } = year.snapshot.dossier.organisation;
  return (
    <section className={styles['goal']}>
      <h2>{m.report.others.title}</h2>
      <p className={styles['quiet']}>{m.report.others.how(calledInSentences)}</p>
      <ul className={styles['works']}>
        {figures.map(({ figure, activity }) => {
          const title = activities.get(activity.id)?.title;
          return (
            <li key={figure.id}>
              <b>{format.quantityInWords(figure)}</b>
              {format.text(` ${figure.unit}`)}
              {title !== undefined && <span className={styles['quiet']}> {m.report.others.told(format.text(title))}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
