import type { report as french } from '../fr/report';
import type { Translation } from '../translation';
import { called } from './format/called';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const activities = (count: number): string => counted(count, 'activity', 'activities');
const participants = (figure: string, value: number): string => `${figure} ${plural(value, 'participant', 'participants')}`;
const mentions = (figure: string, value: number): string => `${figure} ${plural(value, 'media mention', 'media mentions')}`;
const contacts = (figure: string, value: number): string => `${figure} ${plural(value, 'online contact', 'online contacts')}`;

/** “36 activities: 12 completed, 16 in progress and 6 postponed.” */
const progress: typeof french.progress = (count, parts) => {
  if (parts.length === 0) return `${activities(count)}.`;
  return count === 1 ? `1 activity, ${(parts[0] ?? '').replace(/^1 /u, '')}.` : `${activities(count)}: ${listed(parts)}.`;
};

export const report: Translation<typeof french> = {
  title: (year) => `Activity report ${String(year)}`,
  titleIn: (year, territory) => `Activity report ${String(year)}, ${territory}`,
  documentTitle: (title, organisation) => `${title}, ${organisation}`,
  convention: (years, number) => (number === undefined ? `Convention ${years}` : `Convention ${years}, No. ${number}`),
  conventions: (spans) => listed(spans),
  print: 'Print',
  territory: (label, several, unplaced) =>
    [
      `Territory: ${label}.`,
      several > 0 && `${activities(several)} also ${plural(several, 'concerns', 'concern')} another territory.`,
      unplaced > 0 && `${activities(unplaced)} without a territory ${plural(unplaced, 'is', 'are')} given apart, at the end.`,
    ]
      .filter(Boolean)
      .join(' '),
  edition: {
    choose: 'For',
    everyone: 'all funders',
    of: (funder) => `Edition for: ${funder}.`,
    title: (title, funder) => `${title}, for ${funder}`,
    references: {
      all: (parts) => `References: ${parts.join('; ')}.`,
      named: (name, value) => `${name} ${value}`,
      agreement: 'yearly agreement no.',
      vote: (reference, day) => (day === undefined ? `vote ${reference}` : `vote ${reference} of ${day}`),
      organisation: 'SIRET of the association',
      rna: 'RNA of the association',
      funder: 'SIRET of the funder',
    },
  },
  empty: {
    title: (year) => `Nothing is recorded yet for ${String(year)}`,
    inTerritory: (year, label) => `Nothing is recorded for ${String(year)} in this territory: ${label}`,
    text: 'The report is written from the activities recorded. In the meantime:',
    seeYear: (year) => `Read the ${String(year)} report`,
    wholeTerritory: 'Read the report for the whole territory',
    seeObjectives: 'Read what the convention provides for',
  },
  summary: {
    progress,
    counts: (studies, events, publications) =>
      listed(
        [
          studies > 0 && counted(studies, 'study', 'studies'),
          events > 0 && counted(events, 'event', 'events'),
          publications > 0 && counted(publications, 'publication', 'publications'),
        ].filter((part) => part !== false),
      ),
  },
  contents: 'Contents',
  contentsOf: (count) => activities(count),
  nothing: 'nothing recorded',
  goal: (code, title) => `${code}. ${title}`,
  goalCounts: (count, ofThem, figures) =>
    `${[count === 0 ? 'No activity recorded' : `${activities(count)}${ofThem === '' ? '' : `, of which ${ofThem}`}`, ...figures].join('; ')}.`,
  goalFigures: {
    participants: (figure, value, parts) => `${participants(figure, value)} (${counted(parts, 'count', 'counts')})`,
    media: mentions,
    contacts: (figure, value) => `${contacts(figure, value)}, added up`,
  },
  objective: (code, title) => `${code} ${title}`,
  progress,
  withoutRecord: {
    none: (year) => `Nothing recorded for ${String(year)}.`,
    undefined: (year) => `Nothing recorded for ${String(year)}: the convention leaves what will be done here to be specified.`,
    conditional: (year) => `Nothing recorded for ${String(year)}: the convention provides for nothing firm here.`,
  },
  notPursued: 'What is recorded has not started, or is abandoned.',
  servedBy: (count) => `Also served by ${counted(count, 'activity of another objective', 'activities of other objectives')}:`,
  servedOnly: (count) => `Served by ${counted(count, 'activity of another objective', 'activities of other objectives')}:`,
  titleUnder: (title, code) => `${title} (${code})`,
  andMore: (count) => `and ${counted(count, 'other', 'others')}`,
  meta: {
    role: (role) => role,
    next: (periods) => `announced sequel: ${periods}`,
    alsoServes: (codes) => `also serves ${listed(codes)}`,
  },
  places: (places) => `Places: ${places.join(', ')}.`,
  place: (place) => `Place: ${place}.`,
  partners: (partners) => `${plural(partners.length, 'Partner', 'Partners')}: ${partners.join(', ')}.`,
  cause: (text) => `Reason: ${text}.`,
  provider: (name) => `Provider: ${name}.`,
  coFunders: (names) => `${plural(names.length, 'Co-funder', 'Co-funders')}: ${names.join(', ')}.`,
  delivered: (names) => `Delivered: ${names.join(', ')}.`,
  including: 'of which',
  leads: {
    reach: 'online contacts:',
    web_visits: 'website:',
    satisfaction_pct: 'satisfaction:',
  },
  others: {
    how: (organisation) => `Neither expenses nor results of ${organisation === undefined ? 'the organisation' : called(organisation)}.`,
  },
  elsewhere: {
    how: 'Activities under objectives that are not in the convention of this year.',
  },
  named: {
    how: 'Activities of another territory, or without a stated one, that have this funder among theirs.',
  },
  unplaced: {
    how: (label) => `The record does not say whether they concern this territory: ${label}.`,
  },
  reading: 'The rest is being read: what is read or printed here is not complete yet.',
  showMore: (count, left) =>
    count === left
      ? `Show ${plural(left, 'the other activity', `the ${formatNumber(left)} other activities`)}`
      : `Show ${formatNumber(count)} of the ${formatNumber(left)} other activities`,
  wholeTable: (title) => `Show every row: ${title}`,
  closing: 'Written from what is recorded. An uncertain figure is given as “about”, “more than” or “fewer than”.',
};
