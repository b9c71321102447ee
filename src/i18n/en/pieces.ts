import type { HeldPoint } from '#domain/deliverables/content-held';
import type { pieces as french } from '../fr/pieces';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatBytes } from './format/bytes';
import { formatNumber } from './format/number';

const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** “four”, or the figure from ten on. */
const inWords = (count: number): string => WORDS[count] ?? formatNumber(count);

const months = (count: number): string => counted(count, 'month', 'months');

const rule: typeof french.rule = (given) => {
  switch (given.type) {
    case 'within_year':
      return 'within the year';
    case 'on_day':
      return ['fixed day', 'fixed day, of the next year', 'fixed day, two years later', 'fixed day, three years later'][given.yearsLater] ?? '';
    case 'months_after_year':
      return `${months(given.months)} after the fiscal year`;
    case 'months_before_term':
      return `${months(given.months)} before the convention ends`;
  }
};

const held = ({ code, count, of = 0 }: HeldPoint): string => {
  const out = `${formatNumber(count)} of ${formatNumber(of)}`;
  switch (code) {
    case 'actions':
      return count === 0 ? 'Planned actions: not recorded' : `Planned actions: ${formatNumber(count)}`;
    case 'actions_without_due':
      return count === 0 ? 'Every action has a due date' : `Actions without a due date: ${out}`;
    case 'objectives_planned':
      return `Objectives in the programme: ${out}`;
    case 'studies':
      return count === 0 ? 'Studies given to a provider: not recorded' : `Studies given to a provider: ${formatNumber(count)}`;
    case 'studies_without_provider':
      return count === 0 ? 'Every study names its provider' : `Studies without a named provider: ${out}`;
    case 'persons':
      return count === 0 ? 'Team: not recorded' : `Team: ${counted(count, 'person', 'people')}`;
    case 'persons_without_time':
      return count === 0 ? 'Everyone has their working time' : `Working time to fill in: ${out}`;
    case 'persons_without_shares':
      return count === 0 ? 'Everyone has their shares by objective' : `Shares by objective to fill in: ${out}`;
    case 'shares_not_whole':
      return count === 0 ? 'Everyone’s shares make 100%' : `Shares that do not make 100%: ${out}`;
    case 'expenses':
      return count === 0 ? 'Expenses by nature: not recorded' : `Expenses by nature: ${counted(count, 'account', 'accounts')}`;
    case 'revenue':
      return count === 0 ? 'Revenue: not recorded' : `Revenue: ${counted(count, 'account', 'accounts')}`;
    case 'balanced':
      return count === 0 ? 'Expenses and revenue balance' : `Gap between expenses and revenue: €${formatNumber(count / 100)}`;
    case 'activities':
      return count === 0 ? 'Activities of the year: not recorded' : `Activities of the year: ${formatNumber(count)}`;
    case 'by_hand':
      return 'To be checked by a person: Jalon does not keep what it holds';
  }
};

export const pieces: Translation<typeof french> = {
  judged: (day) => `As of ${day}.`,
  due: 'Due date',
  rule,
  dueRule: (type, given, reason) => {
    if (type !== 'changed') return given;
    return reason === '' ? 'due date changed' : `due date changed: ${reason}`;
  },
  inDays: (days) => {
    if (days === 0) return 'today';
    return days === 1 ? 'tomorrow' : `in ${counted(days, 'day', 'days')}`;
  },
  ownDue: (day) => `expected by ${day}`,
  late: (days) => `due date past by ${counted(days, 'day', 'days')}`,
  acts: (piece) => `Act on the deliverable: ${piece}`,
  recordFor: (piece, funder) => `, record: ${piece}, ${funder}`,
  sentToAll: (count) => (count === 1 ? 'Sent to the recipient' : `Sent to all ${inWords(count)}`),
  remark: 'Record a remark received',
  changeDue: 'Change the due date',
  edit: 'Edit the deliverable',
  remove: 'Remove the deliverable',
  add: 'Add a deliverable',
  openChart: 'Organisation chart',
  openChartOf: 'See and keep the organisation chart',
  transmission: {
    title: (piece) => `Transmission of ${piece}`,
    editTitle: (piece, funder) => `Transmission of ${piece} to ${funder}`,
    year: (year) => `Deliverable of the year ${String(year)}.`,
    funders: 'To whom',
    fundersFault: 'Choose at least one recipient.',
    state: 'Where it stands',
    byUs: 'On our side',
    byFunder: 'The recipient’s answer',
    date: 'Day',
    dateHow: 'A recipient’s answer, or what follows a first sending, has a day.',
    dateFaults: { invalid: 'There is no such day.', missing: 'A day is needed to keep the exchanges in order.' },
    means: 'Means',
    meansHow: 'Email, platform, post, by hand…',
    remark: 'Note',
    remarkHow: 'What the recipient answered or asked for, or what is still to be sent.',
    due: 'Due date given by this recipient',
    dueHow: 'Another day than everyone’s, or the day of a further request. Reminded of on the day’s page and in the calendar.',
    files: 'What was sent',
    joined: 'Files joined to this transmission',
    fileCount: (count) => counted(count, 'file', 'files'),
    fileFacts: (size, hash) => `${formatBytes(size)}, fingerprint ${hash}`,
    edit: (funder, day) => `Edit: ${funder}, ${day}`,
    remove: 'Remove this transmission',
  },
  dueForm: {
    title: (piece, year) => `Due date ${String(year)}: ${piece}`,
    given: (day, words) => `The rule gives ${day}: ${words}.`,
    noRule: 'No rule sets a due date for this deliverable.',
    day: 'New due date',
    dayFaults: { invalid: 'There is no such day.', missing: 'Give a day.' },
    before: (year) => `This day is before ${String(year)}, the first year of the convention. It will be recorded as it is.`,
    reason: 'Why',
    reasonHow: 'The reason is read under the due date and in the journal.',
    reasonFault: 'Say why in a few words.',
    back: 'Back to the rule',
  },
  form: {
    newTitle: 'New deliverable',
    editTitle: (piece) => `Edit: ${piece}`,
    label: 'Title',
    labelFault: 'Give a title.',
    article: 'Article of the convention',
    convention: 'Agreement',
    periodicity: 'Frequency',
    recipients: 'Funders who receive it',
    others: 'Other recipients',
    oneALine: 'One a line.',
    requires: 'Expected content',
    content: 'What the record can show',
    noContent: 'Nothing in particular',
    contents: {
      programme: 'The programme of the year',
      external_studies: 'Studies given to a provider',
      organisation_chart: 'The organisation chart',
      budget: 'The forecast budget',
      activity_report: 'The activity report',
      financial_report: 'The financial report',
      accounts: 'The accounts',
      minutes: 'Minutes',
      assessment: 'An overall assessment',
    },
    rule: 'What sets the due date',
    rules: {
      none: 'Nothing: not set',
      within_year: 'Within the year',
      on_day: 'A fixed day',
      months_after_year: 'Months after the fiscal year',
      months_before_term: 'Months before the convention ends',
    },
    day: 'Day and month',
    dayHow: 'Such as 31/03.',
    dayFault: 'Write a day and a month, such as 31/03.',
    yearsLater: 'Of which year',
    later: { '0': 'Of the same year', '1': 'Of the next year', '2': 'Two years later', '3': 'Three years later' },
    months: 'Number of months',
    monthsFault: 'Write a number from 1 to 36.',
  },
  removal: {
    title: (piece) => `Remove: ${piece}`,
    text: 'The deliverable is removed from every year, with the transmissions recorded for it. Ctrl Z brings it back.',
    act: 'Remove the deliverable',
  },
  usual: {
    title: 'Usual deliverables',
    how: 'What the law or the model of a yearly agreement commonly asks for. Nothing is expected until it is confirmed.',
    mark: 'usual, to be confirmed by the yearly agreement',
    confirmed: 'usual, confirmed',
    confirm: 'Confirm',
    confirmNamed: (piece) => `Confirm: ${piece}`,
    labels: {
      'certified-accounts': 'Certified yearly accounts',
      'auditor-report': 'Auditor’s report',
      'assembly-minutes': 'Minutes of the general assembly',
      'financial-report': 'Financial report',
      'overall-assessment': 'Overall assessment of the convention',
    },
  },
  held: {
    title: 'What the record holds',
    met: 'recorded',
    unmet: 'to complete',
    unknown: 'to check',
    point: held,
  },
};
