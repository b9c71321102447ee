import { ArrowRight } from 'lucide-react';
import type { Activity } from '#domain/activities/activity';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { mainFigure } from '#domain/activities/main-figure';
import { earliestOf } from '#domain/periods/compare-periods';
import type { CountedMeasure } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { SourceMark } from '#ui/source/source-mark';
import { CodeTag } from '#ui/status/code-tag';
import { StatusPill } from '#ui/status/status-pill';
import { isEditable, type ColumnKey } from './list-columns';
import { useList } from './list-context';
import { useObjectiveName } from './objective-name';
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
const DateContent = ({ activity: { dates, next, year } }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const words = m.activities.table;
  const [first, announced] = [earliestOf(dates), earliestOf(next)];
  const others = Math.max(dates.length - 1, 0);
  return (
    <>
      {first === null ? <i>{m.common.unknownDate}</i> : format.period(first, 'short', year)}
      <More count={others} shown={words.moreDates(others)} spoken={words.moreDatesSpoken(others)} />
      {announced !== null && (
        <span className={styles['next']}>
          <span className="visually-hidden">{words.next} </span>
          <ArrowRight size={12} strokeWidth={2} aria-hidden="true" />
          {format.period(announced, 'short')}
        </span>
      )}
    </>
  );
};

const Unknown = ({ words }: { readonly words: string }) => {
  const { m } = useI18n();
  return (
    <>
      <span aria-hidden="true">{m.common.none}</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
};

const ReferentContent = ({ activity: { referent } }: { readonly activity: Activity }) => {
  const { m } = useI18n();
  const { persons } = useList();
  const name = referent === undefined ? undefined : persons.get(referent)?.name;
  return name ?? <Unknown words={m.activities.table.unknownReferent} />;
};

const ObjectiveContent = ({ one }: { readonly one: ListedActivity }) => {
  const name = useObjectiveName()(one.counted.objective);
  return (
    <span title={name.title}>
      {name.code === undefined ? name.title : <CodeTag code={name.code} goal={name.goal} />}
      <span className="visually-hidden"> {name.title}</span>
    </span>
  );
};

/** The first of some names, and how many more there are. */
const Names = ({ names }: { readonly names: readonly string[] }) => {
  const { m, format } = useI18n();
  const [first, ...others] = names;
  if (first === undefined) return <Unknown words={m.activities.table.noName} />;
  const all = names.map((name) => format.text(name));
  return (
    <span title={all.join(' ; ')}>
      {all[0]}
      <More count={others.length} shown={m.activities.table.moreFigures(others.length)} spoken={all.slice(1).join(' ; ')} />
    </span>
  );
};

/** How many things it lacks, each named for whoever points at it or listens. */
const LacksContent = ({ one: { lacks } }: { readonly one: ListedActivity }) => {
  const { m } = useI18n();
  const words = m.activities;
  if (lacks.length === 0) return <Unknown words={words.table.complete} />;
  const named = lacks.map((lack) => words.filters.lacks[lack]).join(' ; ');
  return (
    <span title={named}>
      {words.table.lacking(lacks.length)}
      <span className="visually-hidden"> {named}</span>
    </span>
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
const FigureContent = ({ one }: { readonly one: ListedActivity }) => {
  const { m } = useI18n();
  const { filter } = useList();
  const main = mainFigure(one.counted.measures, filter.metrics);
  return main === null ? <i>{m.common.unknownFigure}</i> : <Figure {...main} />;
};

/** Where the report tells it; on paper the place is written out. */
const SourceContent = ({ activity: { source } }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const { documents } = useList();
  const place = source === undefined ? '' : format.place(source, documents);
  if (place === '') return <Unknown words={m.activities.table.noSource} />;
  return (
    <>
      <SourceMark place={place} words={source?.words} inGrid />
      <span className={styles['place']}>{format.text(place)}</span>
    </>
  );
};

const Content = ({ column, one }: { readonly column: ColumnKey; readonly one: ListedActivity }) => {
  const { activity } = one;
  switch (column) {
    case 'objective':
      return <ObjectiveContent one={one} />;
    case 'status':
      return <StatusPill status={activity.status} />;
    case 'date':
      return <DateContent activity={activity} />;
    case 'referent':
      return <ReferentContent activity={activity} />;
    case 'partners':
      return <Names names={activity.partners} />;
    case 'places':
      return <Names names={activity.places} />;
    case 'figure':
      return <FigureContent one={one} />;
    case 'lacks':
      return <LacksContent one={one} />;
    case 'source':
      return <SourceContent activity={activity} />;
  }
};

/** Whether a cell says something, for cards that leave out what is not known. */
const isKnown = (column: ColumnKey, { activity, lacks }: ListedActivity): boolean => {
  switch (column) {
    case 'referent':
      return activity.referent !== undefined;
    case 'partners':
      return activity.partners.length > 0;
    case 'places':
      return activity.places.length > 0;
    case 'lacks':
      return lacks.length > 0;
    case 'objective':
    case 'status':
    case 'date':
    case 'figure':
    case 'source':
      return true;
  }
};

interface Props {
  readonly column: ColumnKey;
  /** Its place in the row. */
  readonly place: number;
  readonly one: ListedActivity;
  /** It is among the cells that a key would fill. */
  readonly inRange: boolean;
}

/** One cell of an activity; those that can be changed in place say so. */
export const ActivityCell = ({ column, place, one, inRange }: Props) => (
  <td
    role="gridcell"
    tabIndex={-1}
    data-column={place}
    // Only what has something to say: rows are made as they scroll by, and each attribute of each cell takes its time.
    data-known={isKnown(column, one) ? undefined : false}
    data-editable={isEditable(column) || undefined}
    aria-readonly={!isEditable(column) || undefined}
    aria-selected={inRange || undefined}
    className={column === 'lacks' ? `${styles[column] ?? ''} no-print` : styles[column]}
  >
    <Content column={column} one={one} />
  </td>
);
