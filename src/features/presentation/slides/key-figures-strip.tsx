import { useMemo } from 'react';
import { coveredCount } from '#domain/results/coverage';
import { goalResults } from '#domain/results/goal-results';
import type { YearOverview } from '#domain/results/year-overview';
import type { Sum } from '#domain/measures/sum-figures';
import { useI18n, type I18n } from '#i18n/i18n-context';
import styles from '../slide.module.css';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
}

const sumInWords = (sum: Sum | null, { m, format }: I18n): string =>
  sum === null ? m.common.notCounted : format.quantityInWords({ low: sum.value, high: sum.value, qualifier: sum.doubt });

/** The figures of the dashboard, as words give them: doubt before the number, and from how many counts. */
const figuresOf = (overview: YearOverview, i18n: I18n): readonly Figure[] => {
  const { m, format } = i18n;
  const { overall, announcedMedia } = goalResults(overview.convention, overview.scoped.activities);
  const { figures } = m.dashboard;
  const completed = overview.scoped.activities.filter(({ kind, status }) => kind === 'study' && status === 'completed').length;
  const { participants, contacts } = overall;
  return [
    { label: figures.objectives, value: m.dashboard.outOf(coveredCount(overview.coverage), overview.coverage.length) },
    { label: figures.studies, value: format.number(overall.studies), ...(overall.studies > 0 && { detail: m.dashboard.completedOf(completed) }) },
    { label: figures.events, value: format.number(overall.events.events) },
    { label: figures.participants, value: sumInWords(participants.sum, i18n), ...(participants.sum !== null && { detail: m.common.forCounts(participants.sum.parts) }) },
    { label: figures.media, value: sumInWords(announcedMedia, i18n) },
    { label: figures.contacts, value: sumInWords(contacts.sum, i18n), ...(contacts.sum !== null && { detail: m.dashboard.notPeople }) },
  ];
};

/** « environ 4 100 »: the words above, so that numbers stand on one line. */
const Value = ({ value }: { readonly value: string }) => {
  const at = value.search(/\d/u);
  const [words, number] = at <= 0 ? ['', value] : [value.slice(0, at), value.slice(at)];
  return (
    <b className={styles['figure']}>
      <span className={styles['doubt']}>{words}</span>
      <span className={styles[at === -1 ? 'unknown' : 'number']}>{number}</span>
    </b>
  );
};

export const KeyFiguresStrip = ({ overview }: { readonly overview: YearOverview }) => {
  const i18n = useI18n();
  const figures = useMemo(() => figuresOf(overview, i18n), [overview, i18n]);
  return (
    <ul aria-label={i18n.m.dashboard.keyFigures} className={styles['figures']}>
      {figures.map(({ label, value, detail }) => (
        <li key={label}>
          <Value value={value} /> <span className={styles['label']}>{label}</span>
          {detail !== undefined && <span className={styles['detail']}> {detail}</span>}
        </li>
      ))}
    </ul>
  );
};
