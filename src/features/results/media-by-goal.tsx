import type { ReactNode } from 'react';
import { goalResults } from '#domain/results/goal-results';
import type { MetricTotal } from '#domain/results/metric-total';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { isGoal, type GoalPlace } from './goal-places';
import { GoalTable } from './goal-table';
import { useResults } from './results-context';
import { TotalWorking } from './total-working';
import { Unknown } from './unknown';

/** Press returns by goal: the finest counts known, so that goals and the organisation add up to what is detailed. */
export const MediaByGoal = ({ children }: { readonly children: ReactNode }) => {
  const { m } = useI18n();
  const { overview, results } = useResults();
  const { goals, organisation, elsewhere, overall } = goalResults(overview.convention, results.activities);
  const totalIn = (place: GoalPlace): MetricTotal | undefined => {
    if (isGoal(place)) return goals.find(({ goal }) => goal === place)?.media;
    return place === 'organisation' ? organisation.media : elsewhere?.media;
  };
  const words = m.results.media;
  const cell = (total: MetricTotal | undefined): ReactNode =>
    total === undefined || (total.sum === null && total.alreadyCounted.length === 0) ? (
      <Unknown words={m.common.notCounted} />
    ) : (
      <TotalWorking total={total} name={words.returns} />
    );
  return (
    <Card title={m.results.byGoal} subtitle={words.byGoalHow}>
      <GoalTable
        name={m.results.byGoal}
        columns={[words.returns]}
        narrowed={{ chiffre: 'media_mentions' }}
        cells={(place) => {
          const total = totalIn(place);
          return isGoal(place) || (total?.added.length ?? 0) > 0 ? [cell(total)] : null;
        }}
        total={[cell(overall.media)]}
      />
      {children}
    </Card>
  );
};
