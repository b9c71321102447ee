import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Sum } from '#domain/measures/sum-figures';
import type { GoalResults } from '#domain/results/goal-results';
import { progressOf, type Progress } from '#domain/results/progress';
import type { ShownResult } from '#domain/results/shown-results';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import type { ReportYear } from './report-year';
import styles from './report.module.css';

/** « environ 4 100 ». */
const inWords = ({ value, doubt }: Sum, { format }: I18n): string => format.quantityInWords({ low: value, high: value, qualifier: doubt });

/** « 12 réalisées », for each progress that is there; what is not known is left to the working pages. */
export const progressInWords = ({ byStatus }: Progress, { m, format }: I18n): readonly string[] =>
  ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0).map((status) => {
    const { one, other } = m.statusesCounted[status];
    return `${format.number(byStatus[status])} ${format.plural(byStatus[status], one, other)}`;
  });

const mediaInWords = ({ announcedMedia, overall }: GoalResults, i18n: I18n): string | null => {
  const { m } = i18n;
  const detailed = overall.media.sum;
  const shown = announcedMedia ?? detailed;
  if (shown === null) return null;
  const figure = inWords(shown, i18n);
  return detailed === null || detailed.value === shown.value
    ? m.report.summary.media(figure, shown.value)
    : m.report.summary.mediaDetailed(figure, shown.value, inWords(detailed, i18n));
};

/** The figures of a goal, in words and short; nothing is said of what is not known. */
export const goalFiguresInWords = ({ participants, media, contacts }: ShownResult, i18n: I18n): readonly string[] => {
  const words = i18n.m.report.goalFigures;
  return [
    participants.sum !== null && words.participants(inWords(participants.sum, i18n), participants.sum.value, participants.sum.parts),
    media.sum !== null && words.media(inWords(media.sum, i18n), media.sum.value),
    contacts.sum !== null && words.contacts(inWords(contacts.sum, i18n), contacts.sum.value),
  ].filter((line) => line !== false);
};

const keyFigures = ({ overall, ...results }: GoalResults, i18n: I18n): readonly string[] => {
  const words = i18n.m.report.summary;
  const { participants, contacts } = overall;
  return [
    words.counts(overall.studies, overall.events.events, overall.publications),
    participants.sum !== null && words.participants(inWords(participants.sum, i18n), participants.sum.value, participants.sum.parts),
    mediaInWords({ overall, ...results }, i18n),
    contacts.sum !== null && words.contacts(inWords(contacts.sum, i18n), contacts.sum.value),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
};

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
        {keyFigures(year.results, i18n).map((line) => (
          <li key={line}>{words.sentence(line)}</li>
        ))}
      </ul>
    </section>
  );
};
