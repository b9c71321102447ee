import { earliestOf } from '#domain/periods/compare-periods';
import type { MetricRow } from '#domain/results/metric-rows';
import { qualifierInSum } from '#domain/measures/figure';
import { useI18n } from '#i18n/i18n-context';
import type { BarRow } from '#ui/charts/bar-row';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useTitleOf } from './activity-link';
import { useResults } from './results-context';
import { signedSum, spokenSum } from './said-figure';

/** When an activity took place, as far as it is known. */
const useWhen = (): ((row: MetricRow) => string) => {
  const { m, format } = useI18n();
  const { year } = useResults().overview.scope;
  return ({ activity }) => {
    const first = earliestOf(activity.dates);
    return first === null ? m.charts.longColumn({ type: 'undated' }) : format.period(first, 'short', year);
  };
};

/** The rows of one metric as bars, each leading to its activity. */
export const useMetricBars = (rows: readonly MetricRow[]): readonly BarRow[] => {
  const i18n = useI18n();
  const titleOf = useTitleOf();
  const when = useWhen();
  const kept = keptBetweenPages(useUrlSearch());
  return rows.map((row) => ({
    key: row.activity.id,
    lead: when(row),
    label: titleOf(row.activity.id),
    href: hrefTo(`/activites/${row.activity.id}`, kept),
    parts: row.added.map(({ figure }) => ({ value: figure.low, doubt: qualifierInSum(figure) })),
    text: signedSum(i18n, row.sum),
    spoken: spokenSum(i18n, row.sum),
  }));
};

/** The same rows as a table. */
export const useMetricTable = (rows: readonly MetricRow[], name: string): ChartTableData => {
  const i18n = useI18n();
  const titleOf = useTitleOf();
  const when = useWhen();
  const kept = keptBetweenPages(useUrlSearch());
  const words = i18n.m.results.attendance;
  return {
    columns: [
      { key: 'activity', label: words.activity },
      { key: 'date', label: words.date },
      { key: 'figure', label: name, numeric: true },
    ],
    rows: rows.map((row) => ({
      key: row.activity.id,
      href: hrefTo(`/activites/${row.activity.id}`, kept),
      cells: {
        activity: { text: titleOf(row.activity.id), sortValue: titleOf(row.activity.id) },
        date: { text: when(row) },
        figure: { text: signedSum(i18n, row.sum), spoken: spokenSum(i18n, row.sum), sortValue: row.sum.value },
      },
    })),
  };
};

/** The row with the highest figure. */
export const largestRow = (rows: readonly MetricRow[]): MetricRow | undefined =>
  rows.reduce<MetricRow | undefined>((largest, row) => (largest === undefined || row.sum.value > largest.sum.value ? row : largest), undefined);
