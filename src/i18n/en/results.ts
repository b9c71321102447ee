import type { Qualifier } from '#domain/measures/qualifiers';
import type { results as french, SaidFigure } from '../fr/results';
import type { Translation } from '../translation';
import { called } from './format/called';
import { capital } from './format/capital';
import { counted } from './format/counted';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'];

const numeral = (count: number): string => NUMERALS[count] ?? formatNumber(count);

/** “six subjects”, “24 subjects”: small counts are read as words. */
const inWords = (count: number, one: string, other: string): string => `${numeral(count)} ${plural(count, one, other)}`;

/** A title inside a sentence; one that quotes already keeps its own marks. */
const quoted = (title: string): string => (title.includes('«') ? title : `“${title}”`);

const studiesCounted = (count: number): string => counted(count, 'study', 'studies');
const eventsCounted = (count: number): string => counted(count, 'event', 'events');
const activitiesCounted = (count: number): string => counted(count, 'activity', 'activities');

/** “in 2022”, “in 2022 (Nord)”. */
const when = (year: number, territory: string | undefined): string =>
  territory === undefined ? `in ${String(year)}` : `in ${String(year)} (${territory})`;

const DOUBTS: Readonly<Record<Qualifier, string>> = { exact: 'exact', about: 'approximate', at_least: '“at least”', at_most: '“at most”' };

const sentencesOf = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(' ');

const participantsSaid = ({ words, value }: SaidFigure): string => `${words} ${plural(value, 'participant', 'participants')}`;

const studies: Translation<typeof french.studies> = {
  sentence: (total, completed, inProgress, year, territory) => {
    const head = `${studiesCounted(total)} ${when(year, territory)}`;
    if (completed > 0 && inProgress > 0) return `${head}, of which *${formatNumber(completed)} completed* and ${formatNumber(inProgress)} in progress.`;
    if (completed > 0) return `${head}, of which *${formatNumber(completed)} completed*.`;
    return inProgress > 0 ? `${head}, of which *${formatNumber(inProgress)} in progress*.` : `*${studiesCounted(total)}* ${when(year, territory)}.`;
  },
  none: (year, territory) => `Studies ${when(year, territory)}: nothing recorded.`,
  noneTitle: 'No study is recorded here.',
  subtitle: (others) => (others.length === 0 ? '' : `And ${others.join(', ')}.`),
  chart: 'Studies by objective and progress',
  chartHow: 'Number of studies; led and accompanied together',
  chartReading: (goal, count, total) => `Objective ${goal} gathers ${formatNumber(count)} of ${studiesCounted(total)}.`,
  indicated: 'What is given',
  indicatedHow: 'In the documents of the record; the rest is unknown, not absent',
  provider: 'Provider',
  coFunders: 'Co-funders',
  delivered: 'Delivered',
  outOf: (count, total) => `${formatNumber(count)} of ${formatNumber(total)}`,
  list: 'Studies, by progress',
  study: 'Study',
  notIndicated: 'not given',
  notIndicatedMany: 'not given',
  months: 'Studies, month by month',
  monthsHow: 'In the month of the first date; quarters and unknown dates apart',
};

const events: Translation<typeof french.events> = {
  sentence: (total, attendance, withFigure, year, territory) => {
    const head = `${eventsCounted(total)} ${when(year, territory)}`;
    if (attendance === null) return `*${eventsCounted(total)}* ${when(year, territory)}.`;
    if (withFigure === total) return `${head}, *${participantsSaid(attendance)}*.`;
    return `${head}; *${participantsSaid(attendance)}* at ${numeral(withFigure)} of them.`;
  },
  none: (year, territory) => `Events ${when(year, territory)}: nothing recorded.`,
  noneTitle: 'No event is recorded here.',
  subtitle: (inMonths, undated, without, total) =>
    sentencesOf([
      `${capital(numeral(inMonths))} dated to the month${undated > 0 ? `, ${numeral(undated)} undated` : ''}.`,
      without > 0 && `${formatNumber(without)} of ${formatNumber(total)} without a figure of participants.`,
    ]),
  chart: 'Events, month by month',
  chartHow: 'Number of events, in the month of the first day; undated: apart',
  withFigure: 'with a figure of participants',
  withoutFigure: 'no figure',
  chartReading: (column, count) => `The fullest: ${column}, ${eventsCounted(count)}.`,
  column: 'Month',
  events: 'Events',
  participants: 'Participants',
  list: 'Events, in the order of the year',
  listHow: 'Festivals and residencies are cultural projects and are not listed here',
  noPlace: 'place not given',
  date: 'Date',
  event: 'Event',
  place: 'Place',
  byGoalHow: 'Events and participants counted among them',
  spokenColumn: (column, count, withFigure) =>
    count === 0 ? `${column}: no event` : `${column}: ${eventsCounted(count)}, of which ${formatNumber(withFigure)} with a figure of participants`,
};

const media: Translation<typeof french.media> = {
  sentence: (announced, detailed, year, territory) => {
    const head = `${capital(announced.words)} ${plural(announced.value, 'media mention', 'media mentions')}`;
    return detailed === null ? `*${head}* ${when(year, territory)}.` : `${head} ${when(year, territory)}, *${detailed.words} in detail*.`;
  },
  countedElsewhere: (year, territory) => `Media mentions ${when(year, territory)}: already counted in the overall total.`,
  none: (year, territory) => `Media mentions ${when(year, territory)}: nothing recorded.`,
  noneTitle: 'No media mention is recorded here.',
  subtitle: (subjects, channels, named) =>
    sentencesOf([
      subjects > 0 && `${capital(inWords(subjects, 'subject', 'subjects'))}, ${inWords(channels, 'channel', 'channels')}.`,
      named > 0 && `${capital(numeral(named))} ${plural(named, 'is named, the others are counted', 'are named, the others are counted')}.`,
    ]),
  chart: 'Detail, by subject and channel',
  chartHow: 'Number of mentions; the rule is in proportion to the number',
  chartReading: (subject, count, total) => `${subject}: ${count} mentions of ${total}.`,
  chartNotes: 'Press: general press. Relays: partner relays. “·”: subject not broken down by this channel.',
  subject: 'Subject',
  partsAndWords: (count) => `${counted(count, 'figure', 'figures')}, with their words`,
  notSplit: 'not broken down',
  noDetail: 'No detail by subject and channel is recorded.',
  ways: 'Three ways of counting',
  waysHow: 'Compared, never added up',
  detailedWay: 'In detail',
  announcedWay: 'Announced',
  namedWay: 'Named',
  bySubject: (totals) => totals.join(' + '),
  subjects: (count) => counted(count, 'subject', 'subjects'),
  noAnnounced: 'not given',
  roundingOf: (detailed) => `rounded, consistent with ${detailed}`,
  equalTo: (detailed) => `equal to the detail, ${detailed}`,
  boundOf: (detailed) => `a bound, consistent with ${detailed}`,
  apart: (difference) => `a gap of ${difference} with the detail`,
  noDetailGiven: 'no detail',
  reconciled: (announced, detailed, difference) =>
    `Announced: ${announced}. In detail: ${detailed}. The gap of ${difference} is consistent with rounding: it is the same total, told twice.`,
  reconciledEqual: (detailed) => `The announcement and the detail give the same total, ${detailed}.`,
  reconciledBound: (announced, detailed) => `Announced: ${announced}. In detail: ${detailed}. The two are consistent: it is the same total, told twice.`,
  notReconciled: (announced, detailed, difference) =>
    `Announced: ${announced}. In detail: ${detailed}. The gap of ${difference} is still to be explained; both figures are kept.`,
  outlets: (names, more) => `${names.join(', ')}${more ? '…' : ''}`,
  noneNamed: 'none is named',
  projects: 'Figures of projects, already counted',
  projectsHow: 'Held in the total: never added a second time',
  twoFigures: (said, title, kept, keptTitle) => `${said} in ${quoted(title)}, ${kept} in ${quoted(keptTitle)}; the total keeps ${kept}.`,
  twoFiguresSettled: (said, title, kept, keptTitle, retained) =>
    `${said} in ${quoted(title)}, ${kept} in ${quoted(keptTitle)}. Figure retained: ${retained}; both stay.`,
  oneFigureElsewhere: (said, title) => `${said} in ${quoted(title)}: already counted elsewhere.`,
  twoFiguresTitle: 'Two figures for one fact',
  twoFiguresHow: 'Both stay; only one enters the total',
  toChecks: 'See in To check',
  byGoalHow: 'Mentions in detail; a figure is shown under the subject it serves',
  named: 'Named mentions',
  namedHow: (count) => `${counted(count, 'title quoted', 'titles quoted')}, by channel`,
  untitled: 'title not given',
  noChannel: 'Channel not given',
  returns: 'Media mentions',
  months: 'Activities that give them, month by month',
  monthsHow: 'In the month of the first date',
};

const attendance: Translation<typeof french.attendance> = {
  sentence: (total, activities, year, territory) =>
    `${capital(participantsSaid(total))} counted ${when(year, territory)}, in *${inWords(activities, 'activity', 'activities')}*.`,
  onlyContacts: (contacts, year, territory) => `*${capital(contacts.words)} contacts added up* ${when(year, territory)}; participants not counted.`,
  onlyOthers: (year, territory) => `Participants ${when(year, territory)}: not counted.`,
  none: (year, territory) => `Attendance ${when(year, territory)}: nothing recorded.`,
  noneTitle: 'No attendance figure is recorded here.',
  /** “5 exact, 5 approximate, 2 “at least””. */
  doubts: (counts) => counts.map(([doubt, count]) => `${formatNumber(count)} ${DOUBTS[doubt]}`).join(', '),
  subtitle: (counts, doubts, without, total) =>
    sentencesOf([`${capital(counts)}: ${doubts}.`, without > 0 && `${formatNumber(without)} of ${eventsCounted(total)} without a figure.`]),
  chart: 'Participants, in the order of the year',
  chartHow: 'Attendances, not distinct people. Solid: exact; hatched: about; arrow: at least.',
  chartReading: (title, figure) => `The highest figure: ${title}, ${figure}.`,
  activity: 'Activity',
  date: 'Date',
  participants: 'Participants',
  registrations: 'Registrations',
  teams: 'Teams',
  contacts: 'Contacts added up',
  contactsLabel: 'contacts added up, not people',
  total: 'Total',
  months: 'Participants, month by month',
  monthsHow: 'In the month of the first day; same rule as events',
  monthsReading: (column, figure) => `The fullest month: ${column}, ${figure}.`,
  month: 'Month',
  byGoalHow: 'Each figure apart; none is added to another',
  goal: 'Objective',
  outside: 'What this total does not hold',
  registrationsOut: 'a registration is not an attendance',
  teamsOut: 'never converted into people',
  inside: 'already counted in another figure of the same activity',
  insideElsewhere: 'already counted elsewhere',
  eventsWithout: (without, total) => `${formatNumber(without)} of ${eventsCounted(total)}`,
  eventsWithoutWhy: 'participants not given',
  seeList: 'See the list',
  nothingOutside: 'Nothing else is recorded.',
  registrationsTitle: 'Registrations',
  registrationsHow: 'A registration is not an attendance: never added to participants',
  teamsTitle: 'Teams',
  teamsHow: 'Never converted into people',
  contactsTitle: 'Online contacts',
  contactsHow: 'Views, users and plays of overlapping tools: one person may be there several times.',
  contactsReading: (title, figure) => `The highest figure: ${title}, ${figure} contacts.`,
  notCounted: 'not counted',
};

export const results: Translation<typeof french> = {
  views: { etudes: 'Studies', evenements: 'Events', medias: 'Media', frequentation: 'Attendance' },
  viewsName: 'Views of the results',
  documentName: (view, year) => `${view} ${String(year)}, results`,
  nothingShort: 'not recorded',
  emptyYear: (year) => `In ${String(year)}, no result is recorded.`,
  emptyTitle: (year) => `Nothing is recorded yet for ${String(year)}`,
  emptyTerritory: (territory) => `Nothing is recorded for this territory (${territory})`,
  emptyText: 'The four views will fill up with activities: studies, events, media mentions and attendance figures.',
  seeYear: (year) => `See ${String(year)}`,
  seeProgramme: 'See the programme',
  seeImport: 'Import a report',
  wholeTerritory: 'See the whole territory',
  byGoal: 'By goal',
  whole: (organisation) => `${organisation === undefined ? 'The organisation' : capital(called(organisation))} as a whole`,
  elsewhere: 'Outside the objectives of the year',
  total: 'Total',
  working: (what) => `The working: ${what}`,
  workingOf: (count) => `${counted(count, 'figure added up', 'figures added up')}, each only once`,
  leftOut: 'Already counted elsewhere, not added',
  more: (count) => `and ${counted(count, 'other', 'others')}`,
  moreInActivities: (count) => `and ${counted(count, 'other', 'others')}, in Activities`,
  unreadTitle: 'unreadable title',
  few: (inMonths, total, what) => `${capital(inWords(inMonths, 'date', 'dates'))} known to the month for ${formatNumber(total)} ${what}: too few for a calendar.`,
  noneDated: (what) => `No date known to the month for these ${what}: no calendar.`,
  mostIn: (column, count) => `The fullest: ${column} (${formatNumber(count)}).`,
  studiesNoun: 'studies',
  eventsNoun: 'events',
  returnsNoun: 'media mentions',
  countsNoun: 'activities counted',
  territory: {
    several: (count) => `${activitiesCounted(count)} of this view ${plural(count, 'is', 'are')} also in another territory and ${plural(count, 'counts', 'count')} in both.`,
    unplaced: (count, territory) => `${activitiesCounted(count)} of this view without a territory, outside the filter ${territory}`,
  },
  studies,
  events,
  media,
  attendance,
};
