import type { MetricRows } from '#domain/results/metric-rows';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { SumFigure } from '#ui/figures/sum-figure';
import { ActivityLink } from './activity-link';
import { FigureSource } from './figure-source';
import { firstShown, notShown } from './first-shown';
import { useResults } from './results-context';
import { TotalWorking } from './total-working';
import { Unknown } from './unknown';
import styles from './results.module.css';

interface CountsProps {
  readonly title: string;
  readonly how: string;
  readonly metric: MetricRows;
}

const Counts = ({ title, how, metric: { rows, total } }: CountsProps) => {
  const { m, format } = useI18n();
  return (
    <Card title={title} subtitle={how}>
      <div className={styles['big']}>
        {total.sum === null ? <Unknown words={m.results.attendance.notCounted} /> : <TotalWorking total={total} name={title} />}
      </div>
      <ul className={styles['rows']}>
        {firstShown(rows).map(({ activity, sum, added }) => {
          const [placed] = added;
          return (
            <li key={activity.id}>
              {rows.length > 1 && (
                <b>
                  <SumFigure sum={sum} />{' '}
                </b>
              )}
              {placed !== undefined && format.text(placed.figure.unit)}, <ActivityLink id={activity.id} />{' '}
              {placed !== undefined && <FigureSource placed={placed} />}
            </li>
          );
        })}
        {notShown(rows) > 0 && <li>{m.results.more(notShown(rows))}</li>}
      </ul>
    </Card>
  );
};

/** Registrations and teams, each on its own: neither is an attendance. */
export const OtherCounts = () => {
  const { m } = useI18n();
  const { registrations, teams } = useResults().results.attendance;
  const words = m.results.attendance;
  return (
    <>
      <Counts title={words.registrationsTitle} how={words.registrationsHow} metric={registrations} />
      <Counts title={words.teamsTitle} how={words.teamsHow} metric={teams} />
    </>
  );
};
