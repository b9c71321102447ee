import { useMemo } from 'react';
import { ACTIVITY_KINDS, type ActivityKind } from '#domain/activities/kinds';
import type { OperationalObjective } from '#domain/objectives/objective';
import { kindMatrix, type KindMatrix, type KindMatrixRow } from '#domain/results/kind-matrix';
import type { ObjectiveCoverage } from '#domain/results/coverage';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { HeatTable, type HeatRow } from '#ui/charts/heat-table';
import { goalColour } from '#ui/status/goal-colour';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';

/** The largest cell, which the reading names. */
const largestCell = (matrix: KindMatrix): { readonly row: KindMatrixRow; readonly kind: ActivityKind; readonly count: number } | null => {
  const cells = matrix.rows.flatMap((row) => ACTIVITY_KINDS.map((kind) => ({ row, kind, count: row.counts[kind] })));
  return cells.reduce<(typeof cells)[number] | null>((best, cell) => (cell.count > (best?.count ?? 0) ? cell : best), null);
};

const wordsOf = (coverage: ObjectiveCoverage | undefined, m: I18n['m']): string => {
  if (coverage?.state === 'undefined') return m.common.toBeSpecified;
  return coverage?.state === 'conditional' ? m.common.conditional : m.common.notRecorded;
};

interface Frame {
  readonly overview: YearOverview;
  readonly objectives: ReadonlyMap<OperationalObjective['id'], OperationalObjective>;
  readonly kept: UrlSearch;
}

const heatRow = (row: KindMatrixRow, { overview, objectives, kept }: Frame, { m, format }: I18n): HeatRow => {
  const objective = objectives.get(row.objective);
  const code = objective?.code ?? m.dashboard.elsewhere;
  const href = (nature?: ActivityKind) =>
    objective === undefined ? undefined : hrefTo('/activites', { ...kept, objectif: objective.code, ...(nature !== undefined && { nature }) });
  const cells = ACTIVITY_KINDS.map((kind) => {
    const address = href(kind);
    return [kind, { value: row.counts[kind], ...(row.counts[kind] > 0 && address !== undefined && { href: address }) }] as const;
  });
  const goal = overview.convention.goals.findIndex(({ id }) => id === objective?.goal);
  const coverage = overview.coverage.find((line) => line.objective === row.objective);
  const address = objective === undefined ? undefined : hrefTo(`/objectifs/${encodeURIComponent(code)}`, kept);
  return {
    key: row.objective,
    label: <span title={objective === undefined ? undefined : format.text(objective.shortTitle)}>{code}</span>,
    ...(address !== undefined && { href: address }),
    colour: goalColour(goal),
    cells: Object.fromEntries(cells),
    total: { value: row.total },
    ...(row.total === 0 && { words: wordsOf(coverage, m) }),
  };
};

const tableOf = (matrix: KindMatrix, { objectives }: Frame, { m, format }: I18n): ChartTableData => {
  const cellsOf = (counts: KindMatrixRow['counts'], total: number) => ({
    ...Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, { text: format.number(counts[kind]), sortValue: counts[kind] }])),
    total: { text: format.number(total), sortValue: total },
  });
  return {
    columns: [
      { key: 'objective', label: m.dashboard.matrix.objective },
      ...ACTIVITY_KINDS.map((kind) => ({ key: kind, label: m.kindsPlural[kind], numeric: true })),
      { key: 'total', label: m.dashboard.matrix.total, numeric: true },
    ],
    rows: matrix.rows.map((row) => {
      const objective = objectives.get(row.objective);
      const text = objective === undefined ? m.dashboard.elsewhere : `${objective.code} ${format.text(objective.shortTitle)}`;
      return { key: row.objective, cells: { objective: { text }, ...cellsOf(row.counts, row.total) } };
    }),
    total: { objective: { text: m.dashboard.matrix.total }, ...cellsOf(matrix.totals.counts, matrix.totals.total) },
  };
};

/** Objectives by kind of activity: a table whose numbers are shaded, each a way to the activities it counts. */
export const MatrixChart = ({ overview }: { readonly overview: YearOverview }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const kept = keptBetweenPages(useUrlSearch());
  const { convention, scoped, scope } = overview;
  const matrix = useMemo(() => kindMatrix(convention.objectives.map(({ id }) => id), scoped.activities), [convention, scoped]);
  const frame = { overview, kept, objectives: new Map(convention.objectives.map((objective) => [objective.id, objective])) };
  const largest = largestCell(matrix);
  const reading =
    largest === null
      ? m.dashboard.coverage.noReading
      : m.dashboard.matrix.reading(m.kindsPlural[largest.kind], frame.objectives.get(largest.row.objective)?.code ?? '', largest.count);
  const totals = ACTIVITY_KINDS.map((kind) => [kind, { value: matrix.totals.counts[kind], href: hrefTo('/activites', { ...kept, nature: kind }) }] as const);
  return (
    <ChartFrame title={m.dashboard.matrix.title} subtitle={m.dashboard.matrix.how(scope.year)} reading={reading} table={tableOf(matrix, frame, i18n)}>
      <HeatTable
        caption={m.dashboard.matrix.title}
        rowHead={m.dashboard.matrix.objective}
        columns={ACTIVITY_KINDS.map((kind) => ({ key: kind, label: m.kindsColumn[kind] }))}
        rows={matrix.rows.map((row) => heatRow(row, frame, i18n))}
        totals={{ label: m.dashboard.matrix.total, cells: Object.fromEntries(totals), total: { value: matrix.totals.total } }}
        dense
        headWidth={56}
        leastWidth={64}
      />
    </ChartFrame>
  );
};
