import { ACTIVITY_STATUSES, type ActivityStatus } from '#domain/activities/statuses';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import type { CountedActivity } from '#domain/results/counted-activity';
import { progressOf, statusesPresent, type Progress } from '#domain/results/progress';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '../charts/chart-frame';
import type { ChartTableData } from '../charts/chart-table-data';
import { StackedRows, type StackedRow } from '../charts/stacked-rows';
import { statusFill } from '../charts/status-fill';
import { CodeTag } from '../status/code-tag';
import styles from './progress-by-goal-chart.module.css';

interface GoalRow {
  readonly key: string;
  readonly code: string | null;
  readonly position: number;
  readonly title: string;
  readonly progress: Progress;
}

export interface ProgressByGoalWords {
  readonly title: string;
  readonly how?: string;
  readonly byGoal: string;
  readonly total: string;
  readonly elsewhere: string;
  /** What the chart shows, of the goal that has most. */
  readonly reading: (goal: string, ofGoal: number, all: number) => string;
}

interface Props {
  readonly convention: ConventionYear;
  /** Counted once. */
  readonly activities: readonly CountedActivity[];
  readonly words: ProgressByGoalWords;
  /** Where a goal leads, and each of its stages; nowhere on paper. */
  readonly href?: (code: string, status?: ActivityStatus) => string;
  readonly headingLevel?: 2 | 3;
}

/** A row for each goal, and one for activities that are outside of them. */
const goalRows = (convention: ConventionYear, activities: readonly CountedActivity[], elsewhereWords: string, { format }: I18n): readonly GoalRow[] => {
  const { goals, elsewhere } = progressByGoal(convention, activities);
  const rows = convention.goals.map(({ id, code, shortTitle }, position) => ({
    key: id,
    code,
    position,
    title: format.text(shortTitle),
    progress: goals[position]?.progress ?? progressOf([]),
  }));
  return elsewhere.total > 0 ? [...rows, { key: 'elsewhere', code: null, position: 0, title: elsewhereWords, progress: elsewhere }] : rows;
};

const stackedRow = ({ key, code, position, title, progress }: GoalRow, href: Props['href']): StackedRow => {
  const link = (status?: ActivityStatus) => (code === null || href === undefined ? {} : { href: href(code, status) });
  return {
    key,
    label: (
      <span className={styles['goal']}>
        {code !== null && <CodeTag code={code} goal={position} filled />} <span>{title}</span>
      </span>
    ),
    ...link(),
    segments: Object.fromEntries(statusesPresent(progress).map((status) => [status, { value: progress.byStatus[status], ...link(status) }])),
    ...(progress.total === 0 && { total: '·' }),
  };
};

const tableOf = (rows: readonly GoalRow[], words: ProgressByGoalWords, { m, format }: I18n): ChartTableData => {
  const cell = (value: number) => ({ text: format.number(value), sortValue: value });
  const present = ACTIVITY_STATUSES.filter((status) => rows.some(({ progress }) => progress.byStatus[status] > 0));
  return {
    columns: [{ key: 'goal', label: words.byGoal }, ...present.map((status) => ({ key: status, label: m.statuses[status], numeric: true })), { key: 'total', label: words.total, numeric: true }],
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

/** Activities by goal, each bar cut by stage. */
export const ProgressByGoalChart = ({ convention, activities, words, href, headingLevel }: Props) => {
  const i18n = useI18n();
  const rows = goalRows(convention, activities, words.elsewhere, i18n);
  const largest = rows.toSorted((left, right) => right.progress.total - left.progress.total)[0];
  const series = ACTIVITY_STATUSES.map((status) => ({ key: status, label: i18n.m.statuses[status], fill: statusFill(status) }));
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.how}
      reading={largest === undefined ? '' : words.reading(largest.code ?? largest.title, largest.progress.total, activities.length)}
      table={tableOf(rows, words, i18n)}
      {...(headingLevel !== undefined && { headingLevel })}
    >
      <StackedRows series={series} rows={rows.map((row) => stackedRow(row, href))} />
    </ChartFrame>
  );
};
