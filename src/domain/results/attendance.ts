import type { ActivityStatus } from '../activities/statuses';
import type { ActivityId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import type { MetricTotal } from './metric-total';
import { metricRows, type MetricRow, type MetricRows } from './metric-rows';

/** Events against those that say nothing of their participants; a figure counted elsewhere is not nothing. */
export interface EventsWithoutAttendance {
  readonly events: number;
  readonly without: readonly ActivityId[];
  /** Those of `without` that give teams or registrations, which are never turned into people. */
  readonly onlyTeamsOrRegistrations: readonly ActivityId[];
}

/** Participants, activity by activity, and what their total does not contain [A1]. */
export interface Attendance {
  readonly total: MetricTotal;
  readonly rows: readonly MetricRow[];
  readonly registrations: MetricRows;
  readonly teams: MetricRows;
  readonly events: EventsWithoutAttendance;
}

const gives = ({ measures }: CountedActivity, metrics: readonly string[]): boolean =>
  measures.some(({ metric }) => metrics.includes(metric));

// Nobody can have come to what was put off, given up or not begun: that is no missing figure.
const mayHaveTakenPlace = (status: ActivityStatus): boolean =>
  status !== 'postponed' && status !== 'abandoned' && status !== 'not_started';

/** Which events give no figure of participants at all. */
export const eventsWithoutAttendance = (activities: readonly CountedActivity[]): EventsWithoutAttendance => {
  const events = activities.filter(({ kind }) => kind === 'event');
  const without = events.filter((event) => mayHaveTakenPlace(event.status) && !gives(event, ['attendance']));
  return {
    events: events.length,
    without: without.map(({ id }) => id),
    onlyTeamsOrRegistrations: without.filter((event) => gives(event, ['teams', 'registrations'])).map(({ id }) => id),
  };
};

/** Participants of activities counted once. Presences, not distinct people; registrations and teams stay apart [A1]. */
export const attendanceOf = (activities: readonly CountedActivity[]): Attendance => ({
  ...metricRows(activities, 'attendance'),
  registrations: metricRows(activities, 'registrations'),
  teams: metricRows(activities, 'teams'),
  events: eventsWithoutAttendance(activities),
});
