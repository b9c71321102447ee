import type { Metric } from '#domain/measures/metrics';
import { metricByGoal } from '#domain/results/metric-by-goal';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { isGoal, totalAt } from './goal-places';
import { GoalTable } from './goal-table';
import { useResults } from './results-context';
import { TotalWorking } from './total-working';
import { Unknown } from './unknown';

const METRICS = ['attendance', 'registrations', 'teams', 'reach'] as const satisfies readonly Metric[];

/** The four metrics by goal, each in its own column. */
export const AttendanceByGoal = () => {
  const { m } = useI18n();
  const { overview, results } = useResults();
  const words = m.results.attendance;
  const names = { attendance: words.participants, registrations: words.registrations, teams: words.teams, reach: words.contacts };
  const metrics = METRICS.map((metric) => ({ metric, byGoal: metricByGoal(overview.convention, results.activities, metric) }));
  return (
    <Card title={m.results.byGoal} subtitle={words.byGoalHow}>
      <GoalTable
        name={m.results.byGoal}
        columns={METRICS.map((metric) => names[metric])}
        narrowed={{ chiffre: METRICS.join(',') }}
        cells={(place) => {
          const totals = metrics.map(({ metric, byGoal }) => ({ metric, total: totalAt(byGoal, place) }));
          if (!isGoal(place) && totals.every(({ total }) => total.added.length === 0)) return null;
          return totals.map(({ metric, total }) =>
            total.sum === null && total.alreadyCounted.length === 0 ? (
              <Unknown key={metric} words={m.common.notCounted} />
            ) : (
              <TotalWorking key={metric} total={total} name={names[metric]} />
            ),
          );
        }}
        total={metrics.map(({ metric, byGoal }) => <TotalWorking key={metric} total={byGoal.total} name={names[metric]} />)}
      />
    </Card>
  );
};
