import { metricByGoal } from '#domain/results/metric-by-goal';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { isGoal, totalAt, type GoalPlace } from './goal-places';
import { GoalTable } from './goal-table';
import { useResults } from './results-context';
import { TotalWorking } from './total-working';
import { Unknown } from './unknown';

/** Events of each goal, and the participants counted among them. */
export const EventsByGoal = () => {
  const { m, format } = useI18n();
  const { overview, results } = useResults();
  const words = m.results.events;
  const progress = progressByGoal(overview.convention, results.events);
  const attendance = metricByGoal(overview.convention, results.events, 'attendance');
  const countAt = (place: GoalPlace): number => {
    if (place === 'elsewhere') return progress.elsewhere.total;
    return progress.goals.find(({ goal }) => goal === place)?.progress.total ?? 0;
  };
  const participants = (place: GoalPlace, count: number) => {
    const total = totalAt(attendance, place);
    if (total.sum === null && total.alreadyCounted.length === 0) return count === 0 ? null : <Unknown words={m.common.unknownFigure} />;
    return <TotalWorking total={total} name={words.participants} />;
  };
  return (
    <Card title={m.results.byGoal} subtitle={words.byGoalHow}>
      <GoalTable
        name={m.results.byGoal}
        columns={[words.events, words.participants]}
        narrowed={{ nature: 'event' }}
        cells={(place) => {
          const count = countAt(place);
          if (!isGoal(place) && count === 0 && totalAt(attendance, place).added.length === 0) return null;
          return [count === 0 ? <Unknown key="events" words={m.results.nothingShort} /> : format.number(count), participants(place, count)];
        }}
        total={[format.number(results.events.length), <TotalWorking key="all" total={attendance.total} name={words.participants} />]}
      />
    </Card>
  );
};
