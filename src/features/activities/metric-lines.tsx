import { useMemo } from 'react';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { aggregationOf, type Metric } from '#domain/measures/metrics';
import { totalOf } from '#domain/results/metric-total';
import { useI18n } from '#i18n/i18n-context';
import { SumFigure } from '#ui/figures/sum-figure';
import { useList } from './list-context';
import styles from './activity-list.module.css';

const MetricLine = ({ metric, shown }: { readonly metric: Metric; readonly shown: readonly ListedActivity[] }) => {
  const { m } = useI18n();
  const total = useMemo(() => totalOf(shown.map(({ counted }) => counted), metric), [shown, metric]);
  const words = m.activities.metric;
  if (aggregationOf(metric) === 'list') return <p>{words.listed(m.metrics[metric])}</p>;
  return (
    <p>
      {words.sum(m.metrics[metric])}{' '}
      <b>
        <SumFigure sum={total.sum} />
      </b>
      {total.sum !== null && words.forCounts(total.sum.parts)}
      {metric === 'reach' && m.activities.sheet.notPeople}
      {total.alreadyCounted.length > 0 && words.alreadyCounted(total.alreadyCounted.length)}
    </p>
  );
};

/** When the list is of those that give a figure: what these figures come to, with their doubt, and what is left out. */
export const MetricLines = ({ shown }: { readonly shown: readonly ListedActivity[] }) => {
  const { metrics } = useList().filter;
  if (metrics.length === 0) return null;
  return (
    <div className={styles['lines']}>
      {metrics.map((metric) => (
        <MetricLine key={metric} metric={metric} shown={shown} />
      ))}
    </div>
  );
};
