import type { checks as french } from '../fr/checks';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { plural } from './format/plural';

const states: typeof french.states = {
  covered: 'covered',
  served: 'served by other objectives',
  not_pursued: 'not started or abandoned',
  undefined: 'content to be specified',
  conditional: 'conditional',
  none: 'not recorded',
};

const rules: typeof french.rules = {
  told_twice_differently: {
    title: (count) => (count === 0 ? 'Two figures for one fact' : counted(count, 'fact has two figures', 'facts have two figures')),
    how: 'Both stay recorded. Retaining a figure says which one to quote; totals never count the fact twice and keep the figure that the other repeats.',
  },
  objective_without_record: {
    title: (count) => counted(count, 'objective with no recorded activity', 'objectives with no recorded activity'),
    how: '“Not recorded” says nothing of what was done: nothing is noted here.',
  },
  event_without_participants: {
    title: (count) => counted(count, 'event without a number of participants', 'events without a number of participants'),
    how: 'Totals of participants cover only those that give one.',
  },
  activity_without_date: {
    title: (count) => counted(count, 'undated activity', 'undated activities'),
    how: 'They stay in the totals of the year, but in no month.',
  },
};

export const checks: Translation<typeof french> = {
  sentence: (total, year) => (total === 0 ? `Nothing to check for ${String(year)}.` : `To check for ${String(year)}: ${counted(total, 'point', 'points')}.`),
  subtitle: 'What can be completed or settled before a review. Nothing here is certainly a mistake, and nothing is printed.',
  noActivity: (year) => `No activity is recorded for ${String(year)}: there is nothing to check yet.`,
  yearsToOpen: 'Years that have activities:',
  nowhere: 'This record has no activity yet. In the meantime:',
  seeObjectives: 'Read what the convention provides for',
  seeYear: (year) => `See ${String(year)}`,
  notPrinted: 'The points to check are not printed.',
  matching: 'Links to decide',
  allClear: 'The four rules find nothing in this view.',
  objectiveFilter: (codes) => `View narrowed to ${plural(codes.length, 'objective', 'objectives')} ${listed(codes)}.`,
  territory: (label, unplaced) =>
    unplaced === 0
      ? `View narrowed to the territory: ${label}.`
      : `View narrowed to the territory: ${label}. ${counted(unplaced, 'activity without a territory is', 'activities without a territory are')} left apart.`,
  seeUnplaced: 'See the activities without a territory',
  everything: 'See all',
  rules,
  states,
  undated: 'undated',
  elsewhere: 'outside the objectives of the year',
  openObjective: (code) => `See objective ${code}`,
  openList: 'Open the list in Activities',
  showMore: (count) => `Show ${counted(count, 'more', 'more')}`,
  andMore: (count) => `and ${counted(count, 'more', 'more')}, in the list`,
  twoFigures: {
    retain: (figure) => `Retain ${figure}`,
    retained: 'Retained figure',
    notRetained: 'Other figure, kept',
    release: 'Go back',
    releaseNamed: (figure) => `on the choice of ${figure}`,
    settled: (count) => `${counted(count, 'fact settled', 'facts settled')}, which can be reopened at any time`,
    saidRetained: (figure) => `${figure}: figure retained. The choice is noted in the journal.`,
    saidReleased: 'Neither figure is retained any longer.',
    unreadable: 'This activity could not be read: open Record to check it.',
    refused: {
      changed: 'The activity changed in the meantime, perhaps in another tab. The page now shows what is recorded: choose again.',
      notSaved: (error) => `The browser refused to save this choice (${error}). Nothing has been changed.`,
    },
  },
};
