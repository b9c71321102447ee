import { columnKey } from '#domain/periods/month-columns';
import type { CalendarColumn } from '#domain/results/events-calendar';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import type { MonthColumn } from '#ui/charts/month-column';
import { MonthColumns } from '#ui/charts/month-columns';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { FewDates } from './months-chart';
import { useResults } from './results-context';
import { signedSum, spokenSum } from './said-figure';

const withFigure = ({ activities }: CalendarColumn): number =>
  activities.filter(({ measures }) => measures.some(({ metric }) => metric === 'attendance')).length;

const useColumns = (columns: readonly CalendarColumn[]): readonly MonthColumn[] => {
  const { m } = useI18n();
  const list = hrefTo('/resultats', { ...keptBetweenPages(useUrlSearch()), vue: 'evenements' });
  return columns.map((calendarColumn) => {
    const { column, activities } = calendarColumn;
    const counted = withFigure(calendarColumn);
    return {
      column,
      values: [counted, activities.length - counted],
      ...(activities.length > 0 && { href: `${list}#${columnKey(column)}` }),
      spoken: m.results.events.spokenColumn(m.charts.longColumn(column), activities.length, counted),
    };
  });
};

const useTable = (columns: readonly CalendarColumn[]): ChartTableData => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.results.events;
  const participants = ({ activities, attendance: { sum } }: CalendarColumn) => {
    if (sum !== null) return { text: signedSum(i18n, sum), spoken: spokenSum(i18n, sum), sortValue: sum.value };
    return { text: activities.length === 0 ? '·' : m.common.unknownFigure };
  };
  return {
    columns: [
      { key: 'column', label: words.column },
      { key: 'events', label: words.events, numeric: true },
      { key: 'participants', label: words.participants, numeric: true },
    ],
    rows: columns.map((calendarColumn) => ({
      key: columnKey(calendarColumn.column),
      cells: {
        column: { text: m.charts.longColumn(calendarColumn.column) },
        events: { text: format.number(calendarColumn.activities.length), sortValue: calendarColumn.activities.length },
        participants: participants(calendarColumn),
      },
    })),
  };
};

/** The strip of the year: events by month, what has no month apart; a sentence where too few are dated. */
export const EventsChart = () => {
  const { m } = useI18n();
  const { calendar } = useResults().results;
  const words = m.results.events;
  const all = [...calendar.months, ...calendar.others];
  const columns = useColumns(all);
  const table = useTable(all);
  const largest = calendar.months.toSorted((left, right) => right.activities.length - left.activities.length)[0];
  if (!calendar.monthChart) {
    return (
      <Card title={words.chart}>
        <FewDates calendar={calendar} noun={m.results.eventsNoun} />
      </Card>
    );
  }
  return (
    <ChartFrame
      title={words.chart}
      subtitle={words.chartHow}
      reading={largest === undefined ? '' : words.chartReading(m.charts.longColumn(largest.column), largest.activities.length)}
      table={table}
    >
      <MonthColumns
        columns={columns}
        series={[
          { key: 'with', label: words.withFigure },
          { key: 'without', label: words.withoutFigure },
        ]}
      />
    </ChartFrame>
  );
};
