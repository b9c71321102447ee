import { columnKey } from '#domain/periods/month-columns';
import { qualifierInSum } from '#domain/measures/figure';
import { calendarOf, type CalendarColumn } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import type { BarRow } from '#ui/charts/bar-row';
import { BarRows } from '#ui/charts/bar-rows';
import { ChartFrame } from '#ui/charts/chart-frame';
import { Card } from '#ui/card/card';
import { FewDates } from './months-chart';
import { useResults } from './results-context';
import { signedSum, spokenSum } from './said-figure';

/** Participants by month, each sum with its doubt; a sentence where too few are dated. */
export const AttendanceMonths = () => {
  const i18n = useI18n();
  const { m } = i18n;
  const { overview, results } = useResults();
  const activities = results.attendance.rows.map(({ activity }) => activity);
  const calendar = calendarOf(activities, overview.scope.year);
  const words = m.results.attendance;
  if (calendar.total === 0) return null;
  if (!calendar.monthChart) {
    return (
      <Card title={words.months}>
        <FewDates calendar={calendar} noun={m.results.countsNoun} />
      </Card>
    );
  }
  const columns = [...calendar.months, ...calendar.others].filter(({ attendance }) => attendance.sum !== null);
  const row = ({ column, attendance: { sum, added } }: CalendarColumn): BarRow => ({
    key: columnKey(column),
    label: m.charts.longColumn(column),
    parts: added.map(({ figure }) => ({ value: figure.low, doubt: qualifierInSum(figure) })),
    text: sum === null ? m.common.unknownFigure : signedSum(i18n, sum),
    ...(sum !== null && { spoken: spokenSum(i18n, sum) }),
  });
  const [largest] = calendar.months.toSorted((left, right) => (right.attendance.sum?.value ?? 0) - (left.attendance.sum?.value ?? 0));
  const most = largest?.attendance.sum ?? null;
  return (
    <ChartFrame
      title={words.months}
      subtitle={words.monthsHow}
      reading={largest === undefined || most === null ? '' : words.monthsReading(m.charts.longColumn(largest.column), spokenSum(i18n, most))}
      table={{
        columns: [
          { key: 'month', label: words.month },
          { key: 'figure', label: words.participants, numeric: true },
        ],
        rows: columns.map(({ column, attendance: { sum } }) => ({
          key: columnKey(column),
          cells: {
            month: { text: m.charts.longColumn(column) },
            ...(sum !== null && { figure: { text: signedSum(i18n, sum), spoken: spokenSum(i18n, sum), sortValue: sum.value } }),
          },
        })),
      }}
    >
      <BarRows rows={columns.map(row)} />
    </ChartFrame>
  );
};
