import type { Calendar } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import { MonthCountChart } from '#ui/results/month-count-chart';
import styles from './results.module.css';

interface Props {
  readonly calendar: Calendar;
  /** What is dated, in the plural: « études ». */
  readonly noun: string;
  readonly title: string;
  readonly how: string;
}

/** Said where too few are dated for a calendar to be fair. */
export const FewDates = ({ calendar, noun }: Pick<Props, 'calendar' | 'noun'>) => {
  const { m } = useI18n();
  if (calendar.total === 0) return null;
  const { inMonths, total } = calendar;
  return <p className={styles['note']}>{inMonths === 0 ? m.results.noneDated(noun) : m.results.few(inMonths, total, noun)}</p>;
};

/** Counts by month where at least half is dated; a sentence otherwise. */
export const MonthsChart = ({ calendar, noun, title, how }: Props) => {
  const { m } = useI18n();
  if (!calendar.monthChart) return <FewDates calendar={calendar} noun={noun} />;
  const words = { title, how, month: m.results.attendance.month, total: m.results.total, reading: m.results.mostIn };
  return <MonthCountChart bare calendar={calendar} words={words} />;
};
