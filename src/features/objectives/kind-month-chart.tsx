import { useMemo } from 'react';
import type { ActivityKind } from '#domain/activities/kinds';
import { columnKey, type YearColumn } from '#domain/periods/month-columns';
import { useI18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartCell, ChartTableData } from '#ui/charts/chart-table-data';
import { HeatTable, type HeatRow } from '#ui/charts/heat-table';
import { KindIcon } from '#ui/status/kind-icon';
import { useActivitiesAddress } from './activities-address';
import { kindByMonth, type KindByMonth } from './kind-by-month';
import type { ObjectiveInYear } from './objective-in-year';

const isApart = ({ type }: YearColumn): boolean => type !== 'month';

const useTable = (matrix: KindByMonth): ChartTableData => {
  const { m, format } = useI18n();
  const cell = (value: number): ChartCell => ({ text: format.number(value), sortValue: value });
  const cellsOf = (name: string, counts: Readonly<Record<string, number>>, total: number) => ({
    kind: { text: name, sortValue: name },
    ...Object.fromEntries(matrix.columns.map((column) => [columnKey(column), cell(counts[columnKey(column)] ?? 0)])),
    total: cell(total),
  });
  return {
    columns: [
      { key: 'kind', label: m.objectives.one.whenRows },
      ...matrix.columns.map((column) => ({ key: columnKey(column), label: m.charts.shortColumn(column), numeric: true })),
      { key: 'total', label: m.charts.total, numeric: true },
    ],
    rows: matrix.rows.map(({ kind, counts, total }) => ({ key: kind, cells: cellsOf(m.kinds[kind], counts, total) })),
    total: cellsOf(m.objectives.one.whenTotals, matrix.totals, matrix.total),
  };
};

const useRows = (matrix: KindByMonth, code: string): readonly HeatRow[] => {
  const { m } = useI18n();
  const address = useActivitiesAddress();
  const hrefOf = (kind: ActivityKind, column?: YearColumn): string =>
    address({ objectif: code, nature: kind, ...(column?.type === 'undated' && { manque: 'date' }) });
  return matrix.rows.map(({ kind, counts, total }) => ({
    key: kind,
    label: m.kinds[kind],
    icon: <KindIcon kind={kind} decorative />,
    href: hrefOf(kind),
    cells: Object.fromEntries(
      matrix.columns.map((column) => [columnKey(column), { value: counts[columnKey(column)] ?? 0, href: hrefOf(kind, column) }]),
    ),
    total: { value: total },
  }));
};

const Matrix = ({ matrix, code }: { readonly matrix: KindByMonth; readonly code: string }) => {
  const { m } = useI18n();
  const table = useTable(matrix);
  const rows = useRows(matrix, code);
  const words = m.objectives.one;
  const undated = matrix.totals['undated'] ?? 0;
  return (
    <ChartFrame
      title={words.whenTitle}
      subtitle={words.whenSubtitle}
      reading={words.whenReading(matrix.total, undated, matrix.total - undated)}
      table={table}
    >
      <HeatTable
        caption={words.whenTitle}
        rowHead={words.whenRows}
        columns={matrix.columns.map((column) => ({
          key: columnKey(column),
          label: m.charts.shortColumn(column),
          apart: isApart(column),
        }))}
        rows={rows}
        totals={{
          label: words.whenTotals,
          cells: Object.fromEntries(Object.entries(matrix.totals).map(([key, value]) => [key, { value }])),
          total: { value: matrix.total },
        }}
      />
    </ChartFrame>
  );
};

/** « Quand, et de quelle nature »: nothing at all for an objective without activities, whose page says so above. */
export const KindMonthChart = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { own, year, objective } = view;
  const matrix = useMemo(() => kindByMonth(own.activities, year.snapshot.year), [own.activities, year.snapshot.year]);
  return matrix.total === 0 ? null : <Matrix matrix={matrix} code={objective.code} />;
};
