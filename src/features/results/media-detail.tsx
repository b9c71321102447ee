import type { Sum } from '#domain/measures/sum-figures';
import type { MediaTable } from '#domain/results/media-table';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartCell, ChartTableData } from '#ui/charts/chart-table-data';
import type { HeatCell } from '#ui/charts/heat-cell';
import { HeatTable } from '#ui/charts/heat-table';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useResults } from './results-context';
import { signedSum, spokenSum } from './said-figure';
import { TotalWorking } from './total-working';
import styles from './results.module.css';

const chartCell = (i18n: I18n, sum: Sum | null): ChartCell =>
  sum === null ? { text: '·', spoken: i18n.m.results.media.notSplit } : { text: signedSum(i18n, sum), spoken: spokenSum(i18n, sum), sortValue: sum.value };

const tableData = (i18n: I18n, { channels, rows, totals, total }: MediaTable): ChartTableData => {
  const { m, format } = i18n;
  const split = (cells: MediaTable['totals']) => Object.fromEntries(channels.map((channel) => [channel, chartCell(i18n, cells[channel])]));
  return {
    columns: [
      { key: 'subject', label: m.results.media.subject },
      ...channels.map((channel) => ({ key: channel, label: m.channels[channel], numeric: true })),
      { key: 'total', label: m.results.total, numeric: true },
    ],
    rows: rows.map((row) => ({
      key: row.subject,
      cells: { subject: { text: format.text(row.subject) }, ...split(row.cells), total: chartCell(i18n, row.total) },
    })),
    total: { subject: { text: m.results.total }, ...split(totals), total: chartCell(i18n, total) },
  };
};

const heatCell = (i18n: I18n, sum: Sum | null, href?: string): HeatCell =>
  sum === null ? { value: 0, text: i18n.m.results.media.notSplit } : { value: sum.value, text: signedSum(i18n, sum), ...(href !== undefined && { href }) };

/** Press returns by subject and channel, as far as they are split. */
export const MediaDetail = ({ finest }: { readonly finest: readonly PlacedFigure[] }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { media } = useResults().results;
  const { table } = media;
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.results.media;
  const [only, ...others] = new Set(finest.map(({ activity }) => activity.id));
  const href = only !== undefined && others.length === 0 ? hrefTo(`/activites/${only}`, kept) : undefined;
  const [largest] = table.rows;
  const cells = (row: MediaTable['totals'], linked?: string) =>
    Object.fromEntries(table.channels.map((channel) => [channel, heatCell(i18n, row[channel], linked)]));
  return (
    <ChartFrame
      title={words.chart}
      subtitle={
        <>
          {words.chartHow}.{' '}
          <TotalWorking
            total={{ sum: media.detailed, added: finest, alreadyCounted: [] }}
            name={words.returns}
            label={words.partsAndWords(finest.length)}
          />
        </>
      }
      reading={
        largest === undefined || table.total === null
          ? ''
          : words.chartReading(format.text(largest.subject), spokenSum(i18n, largest.total), spokenSum(i18n, table.total))
      }
      table={tableData(i18n, table)}
      empty={table.rows.length === 0 ? words.noDetail : undefined}
    >
      <HeatTable
        caption={words.chart}
        rowHead={words.subject}
        mark="thread"
        headWidth={150}
        leastWidth={52}
        columns={table.channels.map((channel) => ({ key: channel, label: m.channels[channel] }))}
        rows={table.rows.map((row) => ({
          key: row.subject,
          label: format.text(row.subject),
          cells: cells(row.cells, href),
          total: heatCell(i18n, row.total),
        }))}
        totals={{ label: m.results.total, cells: cells(table.totals), total: heatCell(i18n, table.total) }}
      />
      <p className={styles['note']}>{words.chartNotes}</p>
    </ChartFrame>
  );
};
