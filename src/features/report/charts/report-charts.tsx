import { eventsCalendar } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import { MonthCountChart } from '#ui/results/month-count-chart';
import { ProgressByGoalChart } from '#ui/results/progress-by-goal-chart';
import type { ReportYear } from '../report-year';
import { CHARTS_ID } from './draw-charts';
import styles from './report-charts.module.css';

/** The charts of a report: how far each goal is, and its events over the year where enough are dated. */
export const ReportCharts = ({ year: { overview, snapshot } }: { readonly year: ReportYear }) => {
  const { m } = useI18n();
  const { progress, events } = m.reportDocument.chartWords;
  const { activities } = overview.scoped;
  const calendar = eventsCalendar(activities, snapshot.year);
  return (
    <div id={CHARTS_ID} className={styles['charts']}>
      <ProgressByGoalChart convention={overview.convention} activities={activities} words={progress} headingLevel={3} />
      {calendar.monthChart && <MonthCountChart calendar={calendar} words={events} />}
    </div>
  );
};
