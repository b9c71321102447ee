import type { objectives as french } from '../fr/objectives';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const activities = (count: number): string => counted(count, 'activity', 'activities');
const commitments = (count: number): string => counted(count, 'commitment', 'commitments');
const actions = (count: number): string => counted(count, 'action', 'actions');
const goals = (count: number): string => counted(count, 'goal', 'goals');
const objectivesCounted = (count: number): string => counted(count, 'objective', 'objectives');
const ofOthers = (count: number): string => counted(count, 'activity of another objective', 'activities of other objectives');

const coverage: typeof french.coverage = {
  covered: 'covered',
  served: 'served by other objectives',
  not_pursued: 'not started or abandoned',
  undefined: 'to be specified',
  conditional: 'conditional',
  none: 'not recorded',
};

const MODALITIES = { conditional: 'conditional', optional: 'optional', undefined: 'to be specified' } as const;

/** “9 commitments, all firm”, “8 commitments, of which 1 conditional”. */
const commitmentsByModality: typeof french.commitmentsByModality = (total, counts) => {
  if (total === 0) return 'no written commitment';
  if (counts.firm === total) return `${commitments(total)}, ${total === 1 ? 'firm' : 'all firm'}`;
  const others = (['conditional', 'optional', 'undefined'] as const).filter((modality) => counts[modality] > 0);
  const words = listed(others.map((modality) => `${formatNumber(counts[modality])} ${MODALITIES[modality]}`));
  const [only] = others;
  const whole = only !== undefined && counts[only] === total;
  return whole && total === 1 ? `1 commitment, ${words.replace(/^1 /u, '')}` : `${commitments(total)}, of which ${words}`;
};

/** “42 actions, of which 3 conditional”. */
const plannedActions = (total: number, conditional: number): string => {
  if (conditional === 0) return actions(total);
  return conditional === total ? `${actions(total)}, conditional` : `${actions(total)}, of which ${formatNumber(conditional)} conditional`;
};

export const objectives: Translation<typeof french> = {
  page: 'Objectives',
  goal: (code) => `Goal ${code}`,
  titleOfYears: (years) => (years.length === 1 ? `The ${years.join('')} convention` : `The ${listed(years)} conventions`),
  noConvention: (year) => `No convention covers ${String(year)}.`,
  noConventionHint: 'Objectives can be read in one of these years:',
  noObjective: 'This convention has no recorded objective yet.',
  provides: (goalCount, objectiveCount, total) => `${listed([goals(goalCount), objectivesCounted(objectiveCount), commitments(total)])}.`,
  covered: (year, covered, total, count) =>
    covered === total
      ? `In ${String(year)}, ${activities(count)} ${plural(count, 'concerns', 'concern')} all the objectives.`
      : `In ${String(year)}, ${activities(count)} ${plural(count, 'concerns', 'concern')} ${formatNumber(covered)} of ${objectivesCounted(total)}.`,
  noActivity: (year) => `No activity is recorded in ${String(year)}.`,
  lookAtYear: (year) => `See ${String(year)}`,
  yearsToLookAt: 'Years that have activities:',
  importReport: 'Import a report',
  coverage,
  servedBy: (count) => `served by ${ofOthers(count)}`,
  alsoServedBy: (count) => `also served by ${ofOthers(count)}`,
  activities,
  commitmentsByModality,
  plannedOfYear: (year, total, conditional) =>
    total === 0 ? `nothing in the ${String(year)} programme` : `programme ${String(year)}: ${plannedActions(total, conditional)}`,
  goalCounts: (objectiveCount, total, count) => [objectivesCounted(objectiveCount), commitments(total), activities(count)].join(' · '),
  missions: (count) => counted(count, 'mission', 'missions'),
  missionsOf: (code) => `Missions of goal ${code}`,
  sameScale: 'Bars on the same scale across the page.',
  territory: {
    note: (label, kept, several) =>
      several === 0
        ? `${label}: ${activities(kept)}.`
        : `${label}: ${activities(kept)}, of which ${formatNumber(several)} also ${plural(several, 'counts', 'count')} elsewhere.`,
    unplaced: (count) => `${activities(count)} without a recorded territory, left apart`,
    conventionWhole: 'The convention and the programme hold for the whole territory.',
  },
  edit: 'Change the convention',
  lineage: {
    amendment: (number, date) => (number === undefined ? `the amendment of ${date}` : `amendment no. ${number} of ${date}`),
    replacedBy: 'Replaced by',
    takesUp: 'Takes up',
    since: (amendment) => `since ${amendment}`,
    split: 'What was linked to this objective stays linked, until someone links it to one of them.',
    commitmentsTakenUp: 'commitments taken up by what replaces it',
    commitmentsTakenUpLong: 'Its commitments are taken up by what replaces it, or ended with it.',
    ended: (amendment) => `Ended by ${amendment}, with nothing in its place.`,
    added: (amendment) => `Added by ${amendment}.`,
    takesUpCode: (code) => `takes up ${code}`,
    replacedByCodes: (codes) => `replaced by ${listed(codes)}`,
    untilDay: (date) => `until the amendment of ${date}`,
  },
  unattached: {
    title: 'To be linked',
    how: (count) =>
      `${activities(count)} linked to an objective that is not in the convention this year: counted in the totals, under no objective.`,
    why: (code, next) => (next.length === 0 ? `(linked to ${code})` : `(linked to ${code}, replaced by ${listed(next)})`),
    unknown: '(unknown objective)',
    more: (count) => `And ${formatNumber(count)} more.`,
  },
  facts: {
    title: (years) => `What the ${years} convention says`,
    number: 'Number',
    years: 'Years',
    start: 'Takes effect',
    end: 'End',
    renewal: 'Renewal',
    amendment: 'Change',
    amendments: 'Amendments',
    amendmentOf: (date, reason) => (reason === '' ? date : `${date}: ${reason}`),
    noNumber: 'not recorded',
    unknownDate: 'date not recorded',
    signatures: 'Signatures',
    purposes: 'What it sets',
    more: 'Publicity, control and texts cited',
    publicity: 'Publicity obligations',
    control: 'Control rules',
    references: 'Texts cited',
    others: 'Other facts stated',
    byFunders: 'by the funders',
    notice: (months) => `notice of ${String(months)} months`,
    nothing: 'not recorded',
  },
  one: {
    breadcrumb: 'Breadcrumb',
    previous: (code) => `Previous objective: ${code}`,
    next: (code) => `Next objective: ${code}`,
    /** “51 activities in 2022, of which 38 completed and 9 in progress.” */
    counts: (count, year, parts) =>
      parts.length === 0 ? `${activities(count)} in ${String(year)}.` : `${activities(count)} in ${String(year)}, of which ${listed(parts)}.`,
    countsOfOneStatus: (count, year, status) => `${activities(count)} in ${String(year)}, ${count === 1 ? '' : 'all '}${status}.`,
    nothing: (year) => `No activity is recorded for this objective in ${String(year)}.`,
    toBeSpecified: 'The convention leaves for later what will be done here.',
    conditional: 'The convention provides for nothing firm here.',
    serves: (count) =>
      `${counted(count, 'activity of another objective also serves', 'activities of other objectives also serve')} it, without adding to its totals.`,
    provided: (count) => (count === 0 ? 'The convention writes no commitment here.' : `The convention provides for ${commitments(count)} here.`),
    figures: 'Figures of the objective',
    participants: 'participants',
    media: 'media mentions',
    contacts: 'online contacts, not people',
    eventsWithout: (without, events) =>
      without === events ? `${counted(events, 'event', 'events')} without a count` : `${formatNumber(without)} of ${counted(events, 'event', 'events')} without a count`,
    figuresOf: (count) => counted(count, 'figure', 'figures'),
    moreFigures: (count) => counted(count, 'other figure', 'other figures'),
    workingTitle: (label) => `What makes up the figure: ${label}`,
    alreadyCounted: 'Already counted elsewhere, not added',
    listedNotAdded: 'Figures noted, which do not add up',
    commitmentsTitle: 'What the convention provides for',
    commitmentsSubtitle: (count, article) => (article === '' ? commitments(count) : `${commitments(count)} (${article})`),
    noCommitment: 'The convention writes no commitment under this objective.',
    kindsOf: (kinds) => kinds.join(' or '),
    reportedTitle: (year) => `What was reported in ${String(year)}`,
    reportedSubtitle: 'In the order of the year, undated activities at the end.',
    reportedNone: (year) => `Nothing is recorded for this objective in ${String(year)}.`,
    reportedElsewhere: 'Years in which it has activities:',
    cause: (text) => `Reason: ${text}`,
    andOthers: (count) => `+ ${formatNumber(count)}`,
    andOthersSpoken: (count) => `and ${counted(count, 'other figure', 'other figures')}`,
    andOtherDates: (count) => `and ${counted(count, 'other date', 'other dates')}`,
    carriedByOthers: 'carried out by others',
    showAll: (count) => `Show the other ${formatNumber(count)}`,
    showFewer: 'Show fewer',
    seeAll: (count) => `See all ${activities(count)}`,
    inList: 'Open in Activities',
    servedByTitle: 'Activities of other objectives that serve this one',
    unplacedTitle: 'Without a recorded territory',
    plannedTitle: 'What is planned',
    plannedSubtitle: (year, total, headings, conditional) =>
      `Programme ${String(year)}: ${actions(total)}${headings === 0 ? '' : ` under ${counted(headings, 'heading', 'headings')}`}${conditional === 0 ? '' : `; ${formatNumber(total - conditional)} planned, ${formatNumber(conditional)} conditional`}.`,
    plannedOtherYear: (year, shown) => `No programme is recorded for ${String(year)}: here is that of ${String(shown)}, the nearest.`,
    plannedNone: (year) => `The ${String(year)} programme plans no action under this objective.`,
    noProgramme: 'No programme is recorded here.',
    seeProgramme: (year) => `See the ${String(year)} programme`,
    planned: 'planned',
    plannedConditional: 'conditional',
    due: (period) => `due ${period}`,
    noDue: 'due date not set',
    sequel: 'announced sequel',
    underHeading: actions,
    whenTitle: 'When, and of what kind',
    whenSubtitle: 'Number of activities in the month they start. Each activity counts once.',
    whenReading: (total, undated, dated) =>
      undated === 0
        ? `All ${activities(total)} are dated.`
        : `${formatNumber(undated)} of ${activities(total)} undated: the months show ${dated === 0 ? 'nothing' : dated === 1 ? 'only the other one' : `only the other ${formatNumber(dated)}`}.`,
    whenRows: 'Kind',
    whenTotals: 'All kinds',
    gapsTitle: 'What is not recorded',
    gapsSubtitle: 'What the record does not say: nothing is presumed of what was done.',
    gapsNone: 'Nothing to point out: everything Jalon follows is recorded.',
    gaps: {
      without_record: 'Activity',
      activity_without_date: 'Date',
      event_without_participants: 'Participants',
      told_twice_differently: 'Two figures',
      status_unknown: 'Progress',
      cause_missing: 'Reason',
      referent_missing: 'Contact person',
      territory_missing: 'Territory',
      due_missing: 'Due date',
    },
    gapText: {
      without_record: (year, state) => `No activity in ${String(year)} (${state}).`,
      activity_without_date: (count, total) => `${formatNumber(count)} of ${activities(total)} undated.`,
      event_without_participants: (count) => `${counted(count, 'event', 'events')} without a count of participants.`,
      told_twice_differently: (title, first, second, unit) => `“${title}”: ${first} and ${second} ${unit} for one fact.`,
      status_unknown: (count) => `${activities(count)} whose progress is not filled in.`,
      cause_missing: (count) => `${counted(count, 'activity', 'activities')} postponed, with no progress yet or abandoned, with no reason given.`,
      referent_missing: (count, total) => (count === total ? 'No activity has a recorded contact person.' : `${formatNumber(count)} of ${activities(total)} without a contact person.`),
      territory_missing: (count) => `${activities(count)} without a recorded territory.`,
      due_missing: (count, total, year) => `${formatNumber(count)} of ${actions(total)} of the ${String(year)} programme without a due date.`,
    },
    gapsTitles: (titles, left) => (left === 0 ? `${titles.join('; ')}.` : `${titles.join('; ')}; and ${counted(left, 'other', 'others')}.`),
    see: 'See',
    contextTitle: 'What the convention says of it',
    othersTitle: 'Works accompanied, carried out by others',
    othersSubtitle: 'Neither expenses nor results of the organisation.',
    notInYear: (year) => `This objective is not in the convention in ${String(year)}.`,
  },
  unknown: {
    title: (code) => `No objective has the code “${code}”`,
    text: 'The address matches no objective of this record. Here are those of the convention:',
  },
};
