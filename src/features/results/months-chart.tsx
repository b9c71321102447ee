import { columnKey } from '#domain/periods/month-columns';
import type { Calendar, CalendarColumn } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { MonthColumns } from '#ui/charts/month-columns';
import styles from './results.module.css';

interface Props {
  readonly calendar: Calendar;
  /** What is dated, in the plural: « études ». */
  readonly noun: string;
  readonly title: string;
  readonly how: string;
}

const columnsOf = ({ months, others }: Calendar): readonly CalendarColumn[] => [...months, ...others];

const useTable = (calendar: Calendar): ChartTableData => {
  const { m, format } = useI18n();
  return {
    columns: [
      { key: 'column', label: m.results.attendance.month },
      { key: 'count', label: m.results.total, numeric: true },
    ],
    rows: columnsOf(calendar).map(({ column, activities }) => ({
      key: columnKey(column),
      cells: {
        column: { text: m.charts.longColumn(column) },
        count: { text: format.number(activities.length), sortValue: activities.length },
      },
    })),
  };
};

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
  const table = useTable(calendar);
  if (!calendar.monthChart) return <FewDates calendar={calendar} noun={noun} />;
  const columns = columnsOf(calendar);
  const largest = calendar.months.toSorted((left, right) => right.activities.length - left.activities.length)[0];
  return (
    <ChartFrame
      bare
      headingLevel={3}
      title={title}
      subtitle={how}
      reading={largest === undefined ? '' : m.results.mostIn(m.charts.longColumn(largest.column), largest.activities.length)}
      table={table}
    >
      <MonthColumns columns={columns.map(({ column, activities }) => ({ column, values: [activities.length] }))} />
    </ChartFrame>
  );
};
