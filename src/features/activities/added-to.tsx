import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Metric } from '#domain/measures/metrics';
import { totalOf } from '#domain/results/metric-total';
import { useI18n } from '#i18n/i18n-context';
import { SumFigure } from '#ui/figures/sum-figure';
import { useSheet } from './sheet-context';

const ATTENDANCE: readonly Metric[] = ['attendance', 'registrations', 'teams', 'reach'];

/** The total that a figure is added to, with what it comes to for the year, leading to what makes it. */
export const AddedTo = ({ metric }: { readonly metric: Metric }) => {
  const { m } = useI18n();
  const { activity, year } = useSheet();
  const total = useMemo(() => totalOf(year, metric), [year, metric]);
  const annee = String(activity.year);
  const label = m.activities.sheet.totalOf(m.metrics[metric], activity.year);
  return (
    <>
      {m.activities.sheet.addedTo}{' '}
      {metric === 'media_mentions' || ATTENDANCE.includes(metric) ? (
        <Link to="/resultats" search={{ annee, vue: metric === 'media_mentions' ? 'medias' : 'frequentation' }}>
          {label}
        </Link>
      ) : (
        <Link to="/activites" search={{ annee, chiffre: metric }}>
          {label}
        </Link>
      )}
      {m.activities.sheet.comesTo} <SumFigure sum={total.sum} />
      {m.activities.metric.forCounts(total.added.length)}
      {metric === 'reach' && m.activities.sheet.notPeople}
    </>
  );
};
