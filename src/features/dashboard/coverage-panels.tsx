import { Link } from '@tanstack/react-router';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import { isCovered, type ObjectiveCoverage } from '#domain/results/coverage';
import { noProgress, progressByObjective, type Progress } from '#domain/results/progress';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import type { I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { StatusBar } from '#ui/charts/status-bar';
import { StatusLegend } from '#ui/charts/status-legend';
import { absenceInWords } from '#ui/results/absence-in-words';
import { CodeTag } from '#ui/status/code-tag';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import styles from './coverage-panels.module.css';

type ProgressMap = ReadonlyMap<OperationalObjective['id'], Progress>;

const NOTHING: Progress = { total: 0, byStatus: noProgress() };

const progressOfOne = (progress: ProgressMap, { id }: OperationalObjective): Progress => progress.get(id) ?? NOTHING;

const tableOf = (overview: YearOverview, progress: ProgressMap, { m, format }: I18n, kept: UrlSearch): ChartTableData => ({
  columns: [
    { key: 'objective', label: m.dashboard.coverage.objective },
    ...ACTIVITY_STATUSES.map((status) => ({ key: status, label: m.statuses[status], numeric: true })),
    { key: 'total', label: m.dashboard.coverage.total, numeric: true },
  ],
  rows: overview.convention.objectives.map((objective) => {
    const { byStatus, total } = progressOfOne(progress, objective);
    const counts = ACTIVITY_STATUSES.map((status) => [status, { text: format.number(byStatus[status]), sortValue: byStatus[status] }] as const);
    return {
      key: objective.id,
      href: hrefTo('/activites', { ...kept, objectif: objective.code }),
      cells: {
        objective: { text: `${objective.code} ${format.text(objective.shortTitle)}`, sortValue: objective.code },
        ...Object.fromEntries(counts),
        total: { text: format.number(total), sortValue: total },
      },
    };
  }),
});

interface LineProps {
  readonly objective: OperationalObjective;
  readonly goal: number;
  readonly coverage: ObjectiveCoverage | undefined;
  readonly progress: Progress;
  readonly scale: number;
}

const ObjectiveLine = ({ objective, goal, coverage, progress, scale }: LineProps) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = coverage === undefined ? null : absenceInWords(coverage, { m });
  return (
    <li className={styles['line']}>
      <CodeTag code={objective.code} goal={goal} />
      <div className={styles['objective']}>
        <div className={styles['title']}>
          <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept}>
            {format.text(objective.shortTitle)}
          </Link>
          <b>{format.number(progress.total)}</b>
        </div>
        {progress.total > 0 && <StatusBar counts={progress.byStatus} scale={scale} />}
        {words !== null && <p className={styles['absent']}>{words}</p>}
      </div>
    </li>
  );
};

interface PanelProps {
  readonly goal: StrategicGoal;
  readonly index: number;
  readonly overview: YearOverview;
  readonly progress: ProgressMap;
  readonly scale: number;
}

const GoalPanel = ({ goal, index, overview, progress, scale }: PanelProps) => {
  const { m, format } = useI18n();
  const objectives = overview.convention.objectives.filter((objective) => objective.goal === goal.id);
  const coverage = new Map(overview.coverage.map((line) => [line.objective, line]));
  const covered = objectives.filter(({ id }) => {
    const line = coverage.get(id);
    return line !== undefined && isCovered(line);
  });
  const activities = objectives.reduce((sum, objective) => sum + progressOfOne(progress, objective).total, 0);
  return (
    <section className={styles['panel']} aria-labelledby={`goal-${goal.id}`}>
      <h3 id={`goal-${goal.id}`} className={styles['goal']}>
        <CodeTag code={goal.code} goal={index} filled />
        <span>{format.text(goal.shortTitle)}</span>
      </h3>
      <p className={styles['counts']}>{m.dashboard.coverage.goalLine(covered.length, objectives.length, activities)}</p>
      <ul>
        {objectives.map((objective) => (
          <ObjectiveLine
            key={objective.id}
            objective={objective}
            goal={index}
            coverage={coverage.get(objective.id)}
            progress={progressOfOne(progress, objective)}
            scale={scale}
          />
        ))}
      </ul>
    </section>
  );
};

/** One panel a goal: its objectives by progress on one scale, and what is not recorded said in words. */
export const CoveragePanels = ({ overview }: { readonly overview: YearOverview }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const kept = keptBetweenPages(useUrlSearch());
  const progress = progressByObjective(overview.scoped.activities);
  const { goals, objectives } = overview.convention;
  const largest = objectives.toSorted((a, b) => progressOfOne(progress, b).total - progressOfOne(progress, a).total)[0];
  const scale = largest === undefined ? 0 : progressOfOne(progress, largest).total;
  const reading =
    largest === undefined || scale === 0
      ? m.dashboard.coverage.noReading
      : m.dashboard.coverage.reading(largest.code, m.common.activities(scale));
  return (
    <ChartFrame bare title={m.dashboard.coverage.title} subtitle={m.dashboard.coverage.how} reading={reading} table={tableOf(overview, progress, i18n, kept)}>
      <StatusLegend />
      <div className={styles['panels']}>
        {goals.map((goal, index) => (
          <GoalPanel key={goal.id} goal={goal} index={index} overview={overview} progress={progress} scale={scale} />
        ))}
      </div>
    </ChartFrame>
  );
};
