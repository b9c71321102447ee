import { eventsWithoutAttendance } from '#domain/results/attendance';
import { totalOf } from '#domain/results/metric-total';
import { useI18n } from '#i18n/i18n-context';
import grid from '#ui/page/grid.module.css';
import { EventsByGoal } from './events-by-goal';
import { EventsChart } from './events-chart';
import { EventsList } from './events-list';
import { useEventsInOrder } from './events-in-order';
import { firstShown } from './first-shown';
import { useResults } from './results-context';
import { saidSum } from './said-figure';
import { ViewFrame } from './view-frame';

/** « Événements »: when they took place, where, and how many came where it is told. */
export const EventsView = () => {
  const i18n = useI18n();
  const { overview, results, territory } = useResults();
  const { year } = overview.scope;
  const { events, calendar } = results;
  const attendance = totalOf(events, 'attendance');
  const { without } = eventsWithoutAttendance(events);
  const undated = calendar.others.find(({ column }) => column.type === 'undated')?.activities.length ?? 0;
  const said = attendance.sum === null ? null : saidSum(i18n, attendance.sum);
  const words = i18n.m.results.events;
  const isEmpty = events.length === 0;
  return (
    <ViewFrame
      sentence={isEmpty ? words.none(year, territory) : words.sentence(events.length, said, attendance.activities, year, territory)}
      subtitle={isEmpty ? undefined : words.subtitle(calendar.inMonths, undated, without.length, events.length)}
      concerns={({ kind }) => kind === 'event'}
      named={firstShown(useEventsInOrder()).map(({ event }) => event)}
      empty={isEmpty ? words.noneTitle : null}
    >
      <div className={grid['wideLeft']}>
        <EventsChart />
        <EventsByGoal />
      </div>
      <EventsList />
    </ViewFrame>
  );
};
