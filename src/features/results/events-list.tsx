import { columnKey, type YearColumn } from '#domain/periods/month-columns';
import { earliestOf } from '#domain/periods/compare-periods';
import { groupBy } from '#domain/record/group-by';
import type { CountedActivity } from '#domain/results/counted-activity';
import { totalOf } from '#domain/results/metric-total';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { StatusPill } from '#ui/status/status-pill';
import { ActivityLink } from './activity-link';
import { useActivityWords } from './activity-words';
import { useEventsInOrder } from './events-in-order';
import { FigureSource } from './figure-source';
import { firstShown } from './first-shown';
import { MoreInActivities } from './more-in-activities';
import { ObjectiveOf } from './objective-of';
import { useResults } from './results-context';
import { TotalWorking } from './total-working';
import { Unknown } from './unknown';
import styles from './results.module.css';

const Participants = ({ event }: { readonly event: CountedActivity }) => {
  const { m } = useI18n();
  const total = totalOf([event], 'attendance');
  const [only, ...others] = total.added;
  if (only === undefined && total.alreadyCounted.length === 0) return <Unknown words={m.common.unknownFigure} />;
  return (
    <>
      <TotalWorking total={total} name={m.results.events.participants} />
      {only !== undefined && others.length === 0 && <FigureSource placed={only} />}
    </>
  );
};

const DateOf = ({ event }: { readonly event: CountedActivity }) => {
  const { m, format } = useI18n();
  const { year } = useResults().overview.scope;
  const first = earliestOf(event.dates);
  return first === null ? <Unknown words={m.common.unknownDate} /> : format.period(first, 'short', year);
};

const Places = ({ event }: { readonly event: CountedActivity }) => {
  const { m, format } = useI18n();
  const places = useActivityWords().activities.get(event.id)?.places ?? [];
  if (places.length === 0) return <Unknown words={m.results.events.noPlace} />;
  return places.map((place) => format.text(place)).join(', ');
};

const Row = ({ event }: { readonly event: CountedActivity }) => (
  <li className={styles['event']}>
    <span className={styles['event-date']}>
      <DateOf event={event} />
    </span>
    <span className={styles['event-title']}>
      <ObjectiveOf objective={event.objective} titled={false} /> <ActivityLink id={event.id} />{' '}
      {event.status !== 'completed' && <StatusPill status={event.status} />}
    </span>
    <span className={styles['event-place']}>
      <Places event={event} />
    </span>
    <div className={styles['event-figure']}>
      <Participants event={event} />
    </div>
  </li>
);

const Month = ({ column, events }: { readonly column: YearColumn; readonly events: readonly CountedActivity[] }) => {
  const { m } = useI18n();
  const id = columnKey(column);
  return (
    <section className={styles['month']} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{m.charts.longColumn(column)}</h3>
      <ul>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
};

/** Every event in the order of the year, what has no date last. */
export const EventsList = () => {
  const { m } = useI18n();
  const all = useEventsInOrder();
  const words = m.results.events;
  const months = groupBy(firstShown(all), ({ column }) => columnKey(column));
  return (
    <Card title={words.list} subtitle={words.listHow} className={styles['long']}>
      <div className={styles['event-head']} aria-hidden="true">
        <span>{words.date}</span>
        <span>{words.event}</span>
        <span>{words.place}</span>
        <span>{words.participants}</span>
      </div>
      {[...months].map(([key, [first, ...others]]) =>
        first === undefined ? null : (
          <Month key={key} column={first.column} events={[first, ...others].map(({ event }) => event)} />
        ),
      )}
      <MoreInActivities items={all} narrowed={{ nature: 'event' }} />
    </Card>
  );
};
