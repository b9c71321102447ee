import type { ReportDetail } from '#domain/report/report-details';
import type { ReportPart } from '#domain/report/report-parts';
import type { reportDocument as french } from '../fr/report-document';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const partTitle: Record<ReportPart, string> = {
  foreword: 'Foreword',
  summary: 'In short',
  key_figures: 'Key figures',
  charts: 'The year in charts',
  goals: 'Objectives and activities',
  studies: 'List of studies',
  events: 'List of events',
  opinions: 'Opinions given',
  press: 'Media coverage',
  postponed: 'Postponed and stopped',
  outside_programme: 'Activities outside the programme',
  others_works: 'Works supported, owned by others',
  elsewhere: 'Outside this year\'s objectives',
  unplaced: 'Activities without a stated territory',
  sources: 'Where it comes from',
};

const fileName: Record<ReportDetail, (year: number) => string> = {
  one_page: (year) => `report-${String(year)}-one-page.docx`,
  twelve_pages: (year) => `report-${String(year)}-twelve-pages.docx`,
  all: (year) => `report-${String(year)}.docx`,
};

export const reportDocument: Translation<typeof french> = {
  button: 'Report (DOCX)',
  takeBack: 'Take a corrected report back',
  fileName,
  steps: {
    reading: 'Reading the year…',
    pictures: 'Preparing photos…',
    telling: 'Writing the parts…',
    writing: 'Writing the document…',
  },
  failed: 'The report could not be written. Nothing has changed in the dossier.',
  photosLeftOut: (titles) => `${counted(titles.length, 'photo could not be read and is', 'photos could not be read and are')} not in the document: ${titles.join('; ')}.`,
  recordsLeftOut: (count) => `${counted(count, 'unreadable activity is', 'unreadable activities are')} not in the document: see To check.`,
  page: 'p.',
  of: 'of',
  contents: 'Contents',
  partTitle,
  keyFigures: { what: 'Figure', value: 'Value' },
  covered: 'Objectives covered',
  coveredOf: (covered, objectives) => `${formatNumber(covered)} of ${formatNumber(objectives)}`,
  countedFrom: (parts) => `From ${counted(parts, 'count', 'counts')}; attendances, not distinct people.`,
  detailed: (figure) => `Of which ${figure} detailed by subject and channel.`,
  notDistinct: 'Contacts added up: not distinct people.',
  activities: 'Recorded activities',
  completed: 'Completed activities',
  studies: { study: 'Study', objective: 'Objective', status: 'Progress', provider: 'Provider' },
  events: { date: 'When', event: 'Event', place: 'Place', attendance: 'Attendance' },
  opinions: { activity: 'Activity', objective: 'Objective', figure: 'Opinions' },
  press: { subject: 'Subject', total: 'All', outlet: 'Outlet', title: 'Title', date: 'When' },
  pressHow: 'Coverage by subject and channel, where the count is detailed.',
  pressNamed: (count) => `${counted(count, 'piece of coverage', 'pieces of coverage')} listed by name.`,
  postponed: { activity: 'Activity', objective: 'Objective', cause: 'Reason', next: 'Announced sequel' },
  outside: { activity: 'Activity', objective: 'Objective', date: 'When' },
  outsideHow: 'Activities done or under way that were not in the year\'s programme.',
  others: { figure: 'Figure', activity: 'Activity' },
  sources: { activity: 'Activity', place: 'Where it is told' },
  sourcesHow: 'The documents that the activities of the report come from, and the passage of each.',
  unknown: 'not given',
  notRecorded: 'not recorded',
  live: {
    parts: (parts) => `from ${counted(parts, 'count', 'counts')}`,
    rate: (completed, known) => `${counted(completed, 'action completed', 'actions completed')} of ${formatNumber(known)} whose progress is known`,
    moved: (count, version) => `${counted(count, 'figure has changed', 'figures have changed')} in the dossier since the ${version}: the report keeps what the version says.`,
    movedOne: (name, before, now) => `${name}: ${before} in the version, ${now} today`,
    versionLost: 'The frozen version of this report can no longer be read: its figures are those of today.',
    whose: 'Figures of the texts',
    whoseHow: 'A report that was sent keeps the figures of its version; what changes later is flagged, never replaced.',
    follow: 'Those of the dossier, up to date',
  },
  chartWords: {
    progress: {
      title: 'Progress of activities, by strategic goal',
      byGoal: 'Strategic goal',
      total: 'All',
      elsewhere: 'Outside this year\'s objectives',
      reading: (goal, ofGoal, all) => `Goal ${goal}: ${counted(ofGoal, 'activity', 'activities')} of ${formatNumber(all)}.`,
    },
    events: {
      title: 'Events, month by month',
      how: 'In the month of their first day; without a known month: apart',
      month: 'Month',
      total: 'All',
      reading: (column, count) => `Most: ${column}, ${counted(count, 'event', 'events')}.`,
    },
  },
  photo: (title) => `Photo: ${title}`,
  credit: (name) => `Credit: ${name}`,
};
