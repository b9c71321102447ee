import { attendanceOf, type Attendance } from '#domain/results/attendance';
import { contactsOf } from '#domain/results/contacts';
import type { CountedActivity } from '#domain/results/counted-activity';
import { calendarOf, type Calendar } from '#domain/results/events-calendar';
import { mediaResults, type MediaResults } from '#domain/results/media';
import type { MetricRows } from '#domain/results/metric-rows';
import { countedOnce } from '#domain/results/scope';
import { studiesOf, type Studies } from '#domain/results/studies';
import type { YearOverview } from '#domain/results/year-overview';
import type { ResultView } from './results-views';

/** What the four views show of one year and territory, from one reading of the record. */
export interface YearResults {
  readonly activities: readonly CountedActivity[];
  readonly studies: Studies;
  readonly events: readonly CountedActivity[];
  readonly calendar: Calendar;
  readonly media: MediaResults;
  readonly attendance: Attendance;
  readonly contacts: MetricRows;
}

/** The results of an overview; `record` are all the activities of its year, whatever the territory. */
export const yearResults = ({ scope, scoped }: YearOverview, record: readonly CountedActivity[]): YearResults => {
  const { activities } = scoped;
  const events = activities.filter(({ kind }) => kind === 'event');
  return {
    activities,
    studies: studiesOf(activities),
    events,
    calendar: calendarOf(events, scope.year),
    media: mediaResults(activities, { record: countedOnce(record) }),
    attendance: attendanceOf(activities),
    contacts: contactsOf(activities),
  };
};

const isGiven = ({ total }: MetricRows): boolean => total.added.length > 0 || total.alreadyCounted.length > 0;

/** Which views have something recorded. */
export const recordedViews = (results: YearResults): Readonly<Record<ResultView, boolean>> => {
  const { media, attendance, contacts } = results;
  return {
    etudes: results.studies.total > 0,
    evenements: results.events.length > 0,
    medias: media.announced !== null || media.alreadyCounted.length > 0 || media.restating.length > 0,
    frequentation: [attendance, attendance.registrations, attendance.teams, contacts].some(isGiven),
  };
};
