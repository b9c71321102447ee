import { columnKey } from '#domain/periods/month-columns';
import type { Calendar } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import { ChartFrame } from '../charts/chart-frame';
import { MonthColumns } from '../charts/month-columns';

export interface MonthCountWords {
  readonly title: string;
  readonly how: string;
  readonly month: string;
  readonly total: string;
  /** What the chart shows, of the month that has most. */
  readonly reading: (column: string, count: number) => string;
}

interface Props {
  readonly calendar: Calendar;
  readonly words: MonthCountWords;
  readonly bare?: boolean;
}

/** How many activities each month has, what has no month apart; whoever shows it has seen that enough are dated. */
export const MonthCountChart = ({ calendar: { months, others }, words, bare = false }: Props) => {
  const { m, format } = useI18n();
  const columns = [...months, ...others];
  const largest = months.toSorted((left, right) => right.activities.length - left.activities.length)[0];
  return (
    <ChartFrame
      bare={bare}
      headingLevel={3}
      title={words.title}
      subtitle={words.how}
      reading={largest === undefined ? '' : words.reading(m.charts.longColumn(largest.column), largest.activities.length)}
      table={{
        columns: [
          { key: 'column', label: words.month },
          { key: 'count', label: words.total, numeric: true },
        ],
        rows: columns.map(({ column, activities }) => ({
          key: columnKey(column),
          cells: { column: { text: m.charts.longColumn(column) }, count: { text: format.number(activities.length), sortValue: activities.length } },
        })),
      }}
    >
      <MonthColumns columns={columns.map(({ column, activities }) => ({ column, values: [activities.length] }))} />
    </ChartFrame>
  );
};
