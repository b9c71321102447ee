import { ArrowRight } from 'lucide-react';
import type { Activity } from '#domain/activities/activity';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { mainFigure } from '#domain/activities/main-figure';
import { earliestOf } from '#domain/periods/compare-periods';
import type { CountedMeasure } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { SourceMark } from '#ui/source/source-mark';
import { useList } from './list-context';
import styles from './activity-row.module.css';

/** « +6 », read aloud as « et 6 autres chiffres ». */
const More = ({ count, shown, spoken }: { readonly count: number; readonly shown: string; readonly spoken: string }) =>
  count === 0 ? null : (
    <>
      {' '}
      <span className={styles['more']} aria-hidden="true">
        {shown}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );

/** When it took place, and what the report announces next. */
export const DateCell = ({ activity: { dates, next, year } }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const words = m.activities.table;
  const [first, announced] = [earliestOf(dates), earliestOf(next)];
  const others = Math.max(dates.length - 1, 0);
  return (
    <td role="cell" className={styles['date']}>
      {first === null ? <i>{m.common.unknownDate}</i> : format.period(first, 'short', year)}
      <More count={others} shown={words.moreDates(others)} spoken={words.moreDatesSpoken(others)} />
      {announced !== null && (
        <span className={styles['next']}>
          <span className="visually-hidden">{words.next} </span>
          <ArrowRight size={12} strokeWidth={2} aria-hidden="true" />
          {format.period(announced, 'short')}
        </span>
      )}
    </td>
  );
};

export const ReferentCell = ({ activity: { referent } }: { readonly activity: Activity }) => {
  const { m } = useI18n();
  const { persons } = useList();
  const name = referent === undefined ? undefined : persons.get(referent)?.name;
  return (
    <td role="cell" className={styles['referent']} data-known={name !== undefined}>
      {name ?? (
        <>
          <span aria-hidden="true">{m.common.none}</span>
          <span className="visually-hidden">{m.activities.table.unknownReferent}</span>
        </>
      )}
    </td>
  );
};

const useReserve = ({ alreadyCounted, carriedByOthers }: CountedMeasure): string | undefined => {
  const { m } = useI18n();
  if (alreadyCounted !== undefined) return m.activities.table.alreadyCounted;
  return carriedByOthers === true ? m.activities.table.others : undefined;
};

const Figure = ({ figure, others }: { readonly figure: CountedMeasure; readonly others: number }) => {
  const { m, format } = useI18n();
  const reserve = useReserve(figure);
  const words = m.activities.table;
  return (
    <>
      <b>
        <DoubtfulFigure quantity={figure} />
      </b>{' '}
      {format.text(figure.unit)}
      <More count={others} shown={words.moreFigures(others)} spoken={words.moreFiguresSpoken(others)} />
      {reserve !== undefined && <span className={styles['reserve']}>{reserve}</span>}
    </>
  );
};

/** The figure that stands for the activity; of the metric that was asked for, when one was. */
export const FigureCell = ({ one }: { readonly one: ListedActivity }) => {
  const { m } = useI18n();
  const { filter } = useList();
  const main = mainFigure(one.counted.measures, filter.metrics);
  return (
    <td role="cell" className={styles['figure']}>
      {main === null ? <i>{m.common.unknownFigure}</i> : <Figure {...main} />}
    </td>
  );
};

/** Where the report tells it; on paper the place is written out. */
export const SourceCell = ({ activity: { source } }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const { documents } = useList();
  const place = source === undefined ? '' : format.place(source, documents);
  return (
    <td role="cell" className={styles['source']}>
      {place === '' ? (
        <>
          <span aria-hidden="true">{m.common.none}</span>
          <span className="visually-hidden">{m.activities.table.noSource}</span>
        </>
      ) : (
        <>
          <SourceMark place={place} words={source?.words} />
          <span className={styles['place']}>{format.text(place)}</span>
        </>
      )}
    </td>
  );
};
