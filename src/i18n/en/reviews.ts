import type { reviews as french } from '../fr/reviews';
import type { Translation } from '../translation';
import { capital } from './format/capital';
import { counted } from './format/counted';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const sessions = (count: number): string => counted(count, 'meeting', 'meetings');
const bodies = (count: number): string => counted(count, 'review body', 'review bodies');

const areRecorded = (count: number): string => plural(count, 'is recorded', 'are recorded');
const areForeseen = (count: number): string => plural(count, 'is provided for', 'are provided for');

const undatedBeside = (undated: number): string =>
  undated === 0 ? '' : `; ${counted(undated, 'other has no known date', 'others have no known date')}`;

/** The page's sentence; it names no body, and its accent is never on an absence. */
const sentence: typeof french.sentence = ({ variant, year, bodies: count, inYear, undated }) => {
  switch (variant) {
    case 'no_body':
      return 'No review body is recorded here.';
    case 'held_in_year':
      return `In ${String(year)}, *${sessions(inYear)}* ${areRecorded(inYear)}${undatedBeside(undated)}.`;
    case 'undated_only':
      return `*${sessions(undated)}* ${areRecorded(undated)}, on an unknown date; no other is for ${String(year)}.`;
    case 'none_recorded':
      return `${bodies(count)} ${areForeseen(count)}; no meeting is recorded for ${String(year)}.`;
  }
};

const subtitle: typeof french.subtitle = ({ bodies: count, withFrequency, otherYears }) => {
  if (count === 0) return '';
  const rhythm = withFrequency === 0 ? 'with no frequency written' : `of which ${formatNumber(withFrequency)} with a written frequency`;
  const elsewhere = otherYears === 0 ? '' : ` ${sessions(otherYears)} ${areRecorded(otherYears)} for other years.`;
  return `${bodies(count)} ${areForeseen(count)}, ${rhythm}.${elsewhere}`;
};

const TIMES: Readonly<Record<number, string>> = {
  1: 'once a year',
  2: 'twice a year',
  3: 'three times a year',
  4: 'once a quarter',
  6: 'once every two months',
  12: 'once a month',
};

export const reviews: Translation<typeof french> = {
  sentence,
  subtitle,
  sinceLast: 'Since the last committee',
  wholeConvention: 'Review bodies hold for the whole convention: the territory chosen filters only the meetings mentioned by activities.',
  empty: {
    title: 'No review body is recorded',
    text: 'The review bodies that the convention provides for, and their meetings, are read here once they are recorded.',
    seeDossier: 'See what the record holds',
  },
  noScope: 'Other review bodies',
  scope: capital,
  saidBySeveral: (label) => `${label}:`,
  scopeCounts: (count, held) => `${bodies(count)}${held === 0 ? '' : `; ${sessions(held)} ${areRecorded(held)}`}`,
  timesAYear: (times) => TIMES[times] ?? `${formatNumber(times)} times a year`,
  frequency: 'Frequency',
  members: 'Members',
  held: 'Meetings',
  notRecorded: 'not recorded',
  notRecordedPlural: 'not recorded',
  heldIn: (year, count) => `${formatNumber(count)} in ${String(year)}`,
  heldUndated: (count) => `${formatNumber(count)} on an unknown date`,
  heldElsewhere: (count) => `${formatNumber(count)} in other years`,
  factsOf: (body) => `What the documents say of it: ${body}`,
  sessions: {
    title: 'Recorded meetings',
    how: (year) => `Those of ${String(year)} first, those with an unknown date at the end.`,
    none: 'No meeting is recorded here.',
    noneHint: '“not recorded” says nothing of what was held.',
    unknownDate: 'unknown date',
    withParticipants: (names) => `Participants: ${names.join(', ')}.`,
    agenda: 'Agenda',
    conclusions: 'Conclusions',
    noConclusion: 'Conclusions not recorded.',
    noAgenda: 'Agenda not recorded.',
    noParticipant: 'Participants not recorded.',
    facts: 'What the documents say of it',
    notes: 'Meeting notes',
    types: {
      proposition: 'Proposal',
      decision: 'Decision',
      request: 'Request',
      information: 'Information',
    },
    followUps: {
      open: 'to follow up',
      done: 'done',
      dropped: 'not pursued',
    },
    owner: (owner) => `followed up by ${owner}`,
    due: (period) => `due ${period}`,
    underObjective: (code) => `objective ${code}`,
  },
  told: {
    title: (year) => `Meetings mentioned by the activities of ${String(year)}`,
    how: 'As the activities count them; the record does not link them to the review bodies above.',
    none: (year) => `No activity of ${String(year)} gives a number of meetings.`,
    governance: (count) => `See ${plural(count, 'the governance activity', `the ${formatNumber(count)} governance activities`)}`,
    all: (count) => `See the ${formatNumber(count)} activities that count some`,
  },
};
