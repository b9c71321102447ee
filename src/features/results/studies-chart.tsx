import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { CountedActivity } from '#domain/results/counted-activity';
import { progressOf, statusesPresent, type Progress } from '#domain/results/progress';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { useI18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { StackedRows, type StackedRow } from '#ui/charts/stacked-rows';
import { statusFill } from '#ui/charts/status-fill';
import { CodeTag } from '#ui/status/code-tag';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import { useResults } from './results-context';
import styles from './results.module.css';

interface GoalRow {
  readonly key: string;
  readonly code: string | null;
  readonly position: number;
  readonly title: string;
  readonly progress: Progress;
}

/** A row for each goal, and one for studies that are outside of them. */
const useGoalRows = (studies: readonly CountedActivity[]): readonly GoalRow[] => {
  const { m, format } = useI18n();
  const { convention } = useResults().overview;
  const { goals, elsewhere } = progressByGoal(convention, studies);
  const rows = convention.goals.map(({ id, code, shortTitle }, position) => ({
    key: id,
    code,
    position,
    title: format.text(shortTitle),
    progress: goals[position]?.progress ?? progressOf([]),
  }));
  const outside = { key: 'elsewhere', code: null, position: 0, title: m.results.elsewhere, progress: elsewhere };
  return elsewhere.total > 0 ? [...rows, outside] : rows;
};

const stackedRow = ({ key, code, position, title, progress }: GoalRow, search: UrlSearch, nothing: string): StackedRow => {
  const narrowed: UrlSearch | null = code === null ? null : { ...search, nature: 'study', objectif: code };
  const link = (more: UrlSearch) => (narrowed === null ? {} : { href: hrefTo('/activites', { ...narrowed, ...more }) });
  return {
    key,
    label: (
      <span className={styles['goal']}>
        {code !== null && <CodeTag code={code} goal={position} filled />}{' '}
        <span>{title}</span>
      </span>
    ),
    ...link({}),
    segments: Object.fromEntries(
      statusesPresent(progress).map((status) => [status, { value: progress.byStatus[status], ...link({ avancement: status }) }]),
    ),
    ...(progress.total === 0 && { total: nothing }),
  };
};

const useTable = (rows: readonly GoalRow[]): ChartTableData => {
  const { m, format } = useI18n();
  const cell = (value: number) => ({ text: format.number(value), sortValue: value });
  const present = ACTIVITY_STATUSES.filter((status) => rows.some(({ progress }) => progress.byStatus[status] > 0));
  return {
    columns: [
      { key: 'goal', label: m.results.byGoal },
      ...present.map((status) => ({ key: status, label: m.statuses[status], numeric: true })),
      { key: 'total', label: m.results.total, numeric: true },
    ],
    rows: rows.map(({ key, code, title, progress }) => ({
      key,
      cells: {
        goal: { text: code === null ? title : `${code} ${title}` },
        ...Object.fromEntries(present.map((status) => [status, cell(progress.byStatus[status])])),
        total: cell(progress.total),
      },
    })),
  };
};

/** Studies by goal, each bar cut by stage. */
export const StudiesChart = ({ studies }: { readonly studies: readonly CountedActivity[] }) => {
  const { m } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  const rows = useGoalRows(studies);
  const words = m.results.studies;
  const largest = rows.toSorted((left, right) => right.progress.total - left.progress.total)[0];
  const series = ACTIVITY_STATUSES.map((status) => ({ key: status, label: m.statuses[status], fill: statusFill(status) }));
  return (
    <ChartFrame
      title={words.chart}
      subtitle={words.chartHow}
      reading={largest === undefined ? '' : words.chartReading(largest.code ?? largest.title, largest.progress.total, studies.length)}
      table={useTable(rows)}
    >
      <StackedRows series={series} rows={rows.map((row) => stackedRow(row, search, '·'))} />
    </ChartFrame>
  );
};
