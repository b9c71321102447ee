import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { ProgressByGoalChart } from '#ui/results/progress-by-goal-chart';
import { hrefTo } from '#ui/url/href';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useResults } from './results-context';

/** Studies by goal, each bar cut by stage. */
export const StudiesChart = ({ studies }: { readonly studies: readonly CountedActivity[] }) => {
  const { m } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  const { convention } = useResults().overview;
  const { chart, chartHow, chartReading } = m.results.studies;
  const { byGoal, total, elsewhere } = m.results;
  return (
    <ProgressByGoalChart
      convention={convention}
      activities={studies}
      words={{ title: chart, how: chartHow, reading: chartReading, byGoal, total, elsewhere }}
      href={(code, status) => hrefTo('/activites', { ...search, nature: 'study', objectif: code, ...(status !== undefined && { avancement: status }) })}
    />
  );
};
