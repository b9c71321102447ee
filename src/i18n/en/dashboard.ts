import type { Headline } from '#domain/results/headline';
import type { dashboard as french } from '../fr/dashboard';
import type { Translation } from '../translation';
import { called } from './format/called';
import { capital } from './format/capital';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const activitiesCounted = (count: number): string => counted(count, 'activity', 'activities');

/** The page's sentence; the one accented figure stands between stars, and never on an absence. */
const sentence: typeof french.sentence = ({ variant, year, covered, objectives, activities }) => {
  switch (variant) {
    case 'no_activity':
      return `No activity is recorded for ${String(year)}.`;
    case 'no_objective':
      return `In ${String(year)}, *${activitiesCounted(activities)}* ${plural(activities, 'is', 'are')} recorded, outside the convention.`;
    case 'none_covered':
      return `In ${String(year)}, ${activitiesCounted(activities)} ${plural(activities, 'is', 'are')} recorded, with no action under way to date.`;
    case 'all_covered':
      return objectives === 1
        ? `In ${String(year)}, *the objective* led to activities.`
        : `In ${String(year)}, *all ${formatNumber(objectives)}* objectives led to activities.`;
    case 'some_covered':
      return `In ${String(year)}, *${formatNumber(covered)} of the ${formatNumber(objectives)}* objectives led to activities.`;
  }
};

const absences = ({ withoutRecord, toBeSpecified, conditional, notPursued }: Parameters<typeof french.subtitle>[1]): string => {
  const parts = [
    withoutRecord.length > 0 && `nothing recorded under ${listed(withoutRecord)}`,
    toBeSpecified.length > 0 && `the content of ${listed(toBeSpecified)} is still to be specified`,
    conditional.length > 0 && `conditional and with no recorded activity: ${listed(conditional)}`,
    notPursued.length > 0 && `activities not under way under ${listed(notPursued)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : ` ${capital(parts.join('; '))}.`;
};

const counts = ({ activities, completed, inProgress }: Headline): string =>
  activities === 0 ? '' : `${activitiesCounted(activities)}, of which ${formatNumber(completed)} completed and ${formatNumber(inProgress)} in progress.`;

export const dashboard: Translation<typeof french> = {
  sentence,
  subtitle: (headline, missing) => `${counts(headline)}${absences(missing)}`.trim(),
  inTerritory: (label, several, unplaced) =>
    [
      `Territory shown: ${label}.`,
      several > 0 && `${activitiesCounted(several)} also ${plural(several, 'counts', 'count')} in another territory.`,
      unplaced > 0 && `${activitiesCounted(unplaced)} without a territory ${plural(unplaced, 'is', 'are')} not included here.`,
    ]
      .filter(Boolean)
      .join(' '),
  seeUnplaced: 'See the activities without a territory',
  empty: {
    title: (year) => `Nothing is recorded yet for ${String(year)}`,
    text: 'The pages of this year will fill up with its activities. In the meantime:',
    seeYear: (year) => `See ${String(year)}`,
    seeObjectives: 'Read what the convention provides for',
    seeProgramme: 'See the programme',
    otherTerritory: 'See the whole territory',
  },
  keyFigures: 'Key figures',
  figures: {
    objectives: 'Objectives covered',
    studies: 'Studies',
    events: 'Events',
    participants: 'Participants',
    media: 'Media mentions',
    contacts: 'Online contacts',
  },
  outOf: (covered, total) => `${formatNumber(covered)} of ${formatNumber(total)}`,
  completedOf: (completed) => `of which ${formatNumber(completed)} completed`,
  eventsWithoutFigure: (without, events) => `${formatNumber(without)} of ${counted(events, 'event', 'events')} without a figure`,
  detailed: (count) => `${count} in detail`,
  notPeople: 'contacts added up, not people',
  whatWasDone: (organisation) => (organisation === undefined ? 'What was done' : `What ${called(organisation)} did`),
  whatWasDoneHow: 'By goal. Each activity and each figure counts only once.',
  whole: (organisation) => `${organisation === undefined ? 'The organisation' : capital(called(organisation))} as a whole`,
  elsewhere: 'Outside the objectives of this year',
  columns: {
    goal: 'Goal',
    activities: 'Activities',
    studies: 'Studies',
    events: 'Events',
    publications: 'Publications',
    participants: 'Participants',
    media: 'Media',
    contacts: 'Contacts',
  },
  coverage: {
    title: 'Coverage of objectives',
    how: 'Activities of each objective, by progress; same scale in every frame.',
    reading: (objective, count) => `Objective ${objective} has the most activities: ${count}.`,
    noReading: 'No activity is recorded.',
    goalLine: (covered, total, activities) => `${formatNumber(covered)} of ${counted(total, 'objective', 'objectives')} · ${activitiesCounted(activities)}`,
    served: (count) => `served by ${activitiesCounted(count)} of another objective`,
    notPursued: 'activities not under way',
    objective: 'Objective',
    total: 'Total',
  },
  participants: {
    title: 'Participants, in the order of the year',
    how: (rows, activities) => `${formatNumber(rows)} of ${activitiesCounted(activities)} counted; attendances, not distinct people`,
    reading: (largest, figure) => `The highest figure is that of the activity ${largest}: ${figure}.`,
    empty: 'No figure of participants is recorded for this view.',
    without: (without, events) =>
      without === 0 ? 'Every event gives a figure.' : `${formatNumber(without)} of ${counted(events, 'event', 'events')} without a figure of participants.`,
    more: (count) => `and ${counted(count, 'other activity', 'other activities')}, with fewer`,
    date: 'Date',
    activity: 'Activity',
    figure: 'Participants',
    undated: 'undated',
  },
  lookAt: {
    title: 'To look at',
    how: 'What can be completed before the next review; nothing here is certainly a mistake.',
    none: 'Nothing to point out in this view.',
    twoFigures: 'Two figures',
    noRecord: 'Not recorded',
    noFigure: 'No figure',
    noDate: 'Undated',
    toldTwice: (activity, first, other, second) =>
      activity === other ? `${activity}: ${first} and ${second}, two figures for one fact` : `${activity}: ${first}; ${second} in ${other}`,
    objective: (code, title) => `${code}, ${title}: no activity recorded`,
    toBeSpecified: (code, title) => `${code}, ${title}: content to be specified, no activity recorded`,
    events: (count) => `${counted(count, 'event', 'events')} without a number of participants`,
    dates: (count) => counted(count, 'undated activity', 'undated activities'),
    see: 'See',
    seeNamed: (what) => `See: ${what}`,
    all: (count) => `See all ${formatNumber(count)} points`,
  },
  others: {
    title: 'Works accompanied, carried out by others',
    how: (organisation) => `Neither expenses nor results of ${organisation === undefined ? 'the organisation' : called(organisation)}.`,
  },
  matrix: {
    title: 'Kinds of activity by objective',
    how: (year) => `Number of activities in ${String(year)}`,
    reading: (kind, objective, count) => `The fullest cell: ${kind}, objective ${objective} (${activitiesCounted(count)}).`,
    objective: 'Objective',
    total: 'Total',
  },
};
