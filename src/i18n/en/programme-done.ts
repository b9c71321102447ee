import type { programmeDone as french } from '../fr/programme-done';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

export const programmeDone: Translation<typeof french> = {
  activities: (count) => counted(count, 'activity', 'activities'),
  more: (count) => `and ${counted(count, 'more activity', 'more activities')}`,
  activityWithoutTitle: 'activity without a title',
  sequelOf: 'follows',
  doneBy: 'done by',
  outsideIn: (year) => `Activities of ${String(year)} outside the programme`,
  unmatchedIn: (year) => `Activities of ${String(year)} not yet matched`,
  withoutSequelIn: (year) => `Activities of ${String(year - 1)} without a sequel in programme ${String(year)}`,
  mark: 'Outside the programme',
  unmark: 'To be matched',
  markNamed: (title) => `Outside the programme: ${title}`,
  unmarkNamed: (title) => `To be matched again: ${title}`,
  views: {
    nav: 'Activities shown',
    name: {
      outside: () => 'Outside the programme',
      unmatched: () => 'Not yet matched',
      without_sequel: (year) => `No sequel from ${String(year - 1)}`,
    },
    how: {
      outside: (year) => `Activities of ${String(year)} that someone confirmed fulfil no action of the programme.`,
      unmatched: (year) => `Activities of ${String(year)} of which nobody has said yet whether they fulfil an action of the programme.`,
      without_sequel: (year) => `Activities of ${String(year - 1)} that no action of programme ${String(year)} is confirmed to follow so far. Unfinished ones first.`,
    },
    none: {
      outside: (year) => `No activity of ${String(year)} is said to be outside the programme.`,
      unmatched: (year) => `Every activity recorded in ${String(year)} has been matched with the programme.`,
      without_sequel: (year) => `No activity of ${String(year - 1)} is without a sequel in programme ${String(year)}.`,
    },
  },
  balance: {
    title: (year) => `Planned and done in ${String(year)}`,
    how: 'Execution rate: completed actions ÷ actions whose progress is filled in, once 80% are filled in. Headings excluded.',
    objectiveColumn: 'Objective',
    firm: 'Firm actions',
    conditional: 'Conditional actions',
    coveredColumn: 'Actions linked to an activity',
    fulfils: 'Activities within the programme',
    outside: 'Activities outside the programme',
    unmatched: 'Not yet matched',
    all: 'Whole',
    whole: 'the whole programme',
    goal: (code) => `strategic goal ${code}`,
    objective: (code) => `objective ${code}`,
    of: (what, firm) => `${what}, ${firm ? 'firm' : 'conditional'} actions`,
    covered: (covered, total) => `${formatNumber(covered)} of ${formatNumber(total)}`,
    noAction: 'none',
    notComputable: 'cannot be computed',
    known: (known, total) => `${formatNumber(known)} of ${formatNumber(total)} filled in`,
    ratio: (completed, known) => `${formatNumber(completed)} of ${formatNumber(known)}`,
    workingOf: (what) => `Execution rate: ${what}`,
    working: (completed, known, total, share) =>
      share === null
        ? `Cannot be computed: progress is filled in for ${formatNumber(known)} of ${counted(total, 'action', 'actions')}, and 80% are needed.`
        : `${formatNumber(completed)} completed ÷ ${formatNumber(known)} filled in (of ${counted(total, 'action', 'actions')}) = ${share}`,
    completed: (count) => `Completed (${formatNumber(count)})`,
    others: (count) => `Filled in, not completed (${formatNumber(count)})`,
    unknown: (count) => `Not filled in (${formatNumber(count)})`,
    noReport: (year) => `No activity of ${String(year)} is recorded yet: the columns about activities stay at zero.`,
  },
};
