import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MetricRow } from '#domain/results/metric-rows';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { SumFigure } from '#ui/figures/sum-figure';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { ActivityLink } from './activity-link';
import { FigureSource } from './figure-source';
import { firstShown } from './first-shown';
import { useResults } from './results-context';
import styles from './results.module.css';

interface LineProps {
  readonly figure: ReactNode;
  readonly unit: string;
  readonly why: string;
  readonly placed: PlacedFigure;
}

const Line = ({ figure, unit, why, placed }: LineProps) => (
  <li>
    <b>{figure}</b> {unit}, <ActivityLink id={placed.activity.id} /> <FigureSource placed={placed} />
    <span className={styles['why']}>{why}</span>
  </li>
);

const Rows = ({ rows, why }: { readonly rows: readonly MetricRow[]; readonly why: string }) => {
  const { format } = useI18n();
  return firstShown(rows).map(({ activity, sum, added }) => {
    const [placed] = added;
    return placed && <Line key={activity.id} figure={<SumFigure sum={sum} />} unit={format.text(placed.figure.unit)} why={why} placed={placed} />;
  });
};

const AlreadyCounted = ({ figures }: { readonly figures: readonly PlacedFigure[] }) => {
  const { m, format } = useI18n();
  const words = m.results.attendance;
  return firstShown(figures).map((placed) => {
    const inside = placed.activity.measures.some(({ id }) => id === placed.figure.target);
    return (
      <Line
        key={placed.figure.id}
        figure={<DoubtfulFigure quantity={placed.figure} />}
        unit={format.text(placed.figure.unit)}
        why={inside ? words.inside : words.insideElsewhere}
        placed={placed}
      />
    );
  });
};

/** « Ce que ce total ne contient pas »: what is of another kind, what is counted already, and what is not known. */
export const AttendanceOutside = () => {
  const { m } = useI18n();
  const { total, registrations, teams, events } = useResults().results.attendance;
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.results.attendance;
  const nothing = registrations.rows.length + teams.rows.length + total.alreadyCounted.length + events.without.length === 0;
  return (
    <Card title={words.outside}>
      {nothing && <p className={styles['note']}>{words.nothingOutside}</p>}
      <ul className={styles['rows']}>
        <Rows rows={registrations.rows} why={words.registrationsOut} />
        <Rows rows={teams.rows} why={words.teamsOut} />
        <AlreadyCounted figures={total.alreadyCounted} />
        {events.without.length > 0 && (
          <li>
            <b>{words.eventsWithout(events.without.length, events.events)}</b>
            <span className={styles['why']}>
              {words.eventsWithoutWhy}{' '}
              <Link to="/activites" search={{ ...kept, nature: 'event', manque: 'attendance' }} className={buttons['link']}>
                {words.seeList}
              </Link>
            </span>
          </li>
        )}
      </ul>
    </Card>
  );
};
