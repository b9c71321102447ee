import { useCallback, useMemo } from 'react';
import type { Attendance } from '#domain/results/attendance';
import type { MetricRow } from '#domain/results/metric-rows';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import type { BarRow } from '#ui/charts/bar-row';
import { BarRows } from '#ui/charts/bar-rows';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { hrefTo } from '#ui/url/href';
import { useMarkWhenPainted } from '#ui/performance-mark';
import styles from './participants-chart.module.css';

interface Props {
  readonly overview: YearOverview;
  readonly attendance: Attendance;
}

type Titles = ReadonlyMap<MetricRow['activity']['id'], string>;

/** More rows would no longer be read; the others are counted under the chart, and listed in the results. */
const SHOWN = 12;

/** The rows with the largest sums, still in the order of the year. */
const largestRows = (rows: readonly MetricRow[]): readonly MetricRow[] => {
  if (rows.length <= SHOWN) return rows;
  const kept = new Set(rows.toSorted((a, b) => b.sum.value - a.sum.value).slice(0, SHOWN));
  return rows.filter((row) => kept.has(row));
};

const barRow = (row: MetricRow, title: string, year: number, { m, format }: I18n): BarRow => {
  const quantity = { low: row.sum.value, high: row.sum.value, qualifier: row.sum.doubt };
  return {
    key: row.activity.id,
    lead: row.first === null ? <span className={styles['undated']}>{m.dashboard.participants.undated}</span> : format.period(row.first, 'short', year),
    label: format.text(title),
    href: hrefTo(`/activites/${row.activity.id}`, { annee: String(year) }),
    parts: row.added.map(({ figure }) => ({ value: figure.low, doubt: figure.qualifier })),
    text: format.quantity(quantity),
    spoken: format.spokenQuantity(quantity),
  };
};

const tableOf = (rows: readonly MetricRow[], bars: readonly BarRow[], titles: Titles, { m, format }: I18n): ChartTableData => {
  const { date, activity, figure, undated } = m.dashboard.participants;
  return {
    columns: [
      { key: 'date', label: date },
      { key: 'activity', label: activity },
      { key: 'figure', label: figure, numeric: true },
    ],
    rows: rows.flatMap((row, index) => {
      const bar = bars[index];
      if (bar === undefined) return [];
      return [
        {
          key: bar.key,
          ...(bar.href !== undefined && { href: bar.href }),
          cells: {
            date: { text: typeof bar.lead === 'string' ? bar.lead : undated, ...(row.first !== null && { sortValue: row.first }) },
            activity: { text: format.text(titles.get(row.activity.id) ?? '') },
            figure: { text: bar.text, sortValue: row.sum.value, ...(bar.spoken !== undefined && { spoken: bar.spoken }) },
          },
        },
      ];
    }),
  };
};

const DrawnWithoutChart = () => {
  useMarkWhenPainted('jalon:dashboard');
  return null;
};

/** Participants by activity in the order of the year, undated last, with what the total does not contain. */
export const ParticipantsChart = ({ overview, attendance }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { year } = overview.scope;
  const rows = useMemo(() => largestRows(attendance.rows), [attendance]);
  const titles = useTitles(useMemo(() => rows.map(({ activity }) => activity.id), [rows]));
  const bars = rows.map((row) => barRow(row, titles.get(row.activity.id) ?? '', year, i18n));
  const markDrawn = useCallback(() => performance.mark('jalon:dashboard'), []);
  const largest = rows.toSorted((a, b) => b.sum.value - a.sum.value)[0];
  const reading =
    largest === undefined
      ? m.dashboard.participants.empty
      : m.dashboard.participants.reading(
          titles.get(largest.activity.id) ?? '',
          i18n.format.quantityInWords({ low: largest.sum.value, high: largest.sum.value, qualifier: largest.sum.doubt }),
        );
  const left = attendance.rows.length - rows.length;
  const { events } = attendance;
  const drawn = rows.length > 0 && titles.size > 0;
  return (
    <ChartFrame
      title={m.dashboard.participants.title}
      subtitle={m.dashboard.participants.how(attendance.rows.length, overview.scoped.activities.length)}
      reading={reading}
      table={tableOf(rows, bars, titles, i18n)}
      empty={rows.length === 0 && m.dashboard.participants.empty}
    >
      {drawn ? <BarRows rows={bars} legend onDrawn={markDrawn} /> : <div style={{ height: rows.length * 36 }} />}
      {rows.length === 0 && <DrawnWithoutChart />}
      <p className={styles['note']}>
        {[left > 0 && m.dashboard.participants.more(left), m.dashboard.participants.without(events.without.length, events.events)]
          .filter(Boolean)
          .join(m.common.between)}
      </p>
    </ChartFrame>
  );
};
