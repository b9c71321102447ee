import type { deliverables as french } from '../fr/deliverables';
import type { Translation } from '../translation';
import { capital } from './format/capital';
import { counted } from './format/counted';
import { listed } from './format/listed';
import { formatNumber } from './format/number';
import { plural } from './format/plural';

const pieces = (count: number): string => counted(count, 'deliverable', 'deliverables');

const begunBeside = (begun: number): string => (begun === 0 ? '' : `; that of ${counted(begun, 'other', 'others')} has begun`);

/** The page's sentence; it names no funder, and its accent is never on an absence. */
const sentence: typeof french.sentence = ({ variant, year, deliverables: expected, sent, begun }, conventions) => {
  switch (variant) {
    case 'no_deliverable':
      return `No deliverable is recorded for ${String(year)}.`;
    case 'none_recorded':
      return `${conventions > 1 ? 'The conventions ask' : 'The convention asks'} for ${pieces(expected)}; no transmission is recorded for ${String(year)}.`;
    case 'all_sent':
      return expected === 1
        ? `For ${String(year)}, *the deliverable* asked for has been sent.`
        : `For ${String(year)}, *all ${pieces(expected)}* asked for have been sent.`;
    case 'some_recorded':
      return sent === 0
        ? `For ${String(year)}, *${formatNumber(begun)} of ${pieces(expected)}* ${plural(begun, 'has', 'have')} begun to be sent.`
        : `For ${String(year)}, *${formatNumber(sent)} of ${pieces(expected)}* ${plural(sent, 'has', 'have')} been sent to every recipient${begunBeside(begun)}.`;
  }
};

const periodicities: typeof french.periodicities = {
  yearly: 'every year',
  once: 'once only',
  case_by_case: 'case by case',
  unspecified: 'with no set frequency',
};

const articlesOf = (articles: readonly string[]): string =>
  articles.length === 0 ? '' : ` (${plural(articles.length, 'article', 'articles')} ${listed(articles)} of the convention)`;

const subtitle: typeof french.subtitle = ({ byPeriodicity, articles, deliverables: expected }) => {
  if (expected === 0) return '';
  const rhythms = (['yearly', 'once', 'case_by_case', 'unspecified'] as const).filter((rhythm) => byPeriodicity[rhythm] > 0);
  const words = rhythms.map((rhythm) => `${formatNumber(byPeriodicity[rhythm])} ${periodicities[rhythm]}`);
  return `${listed(words)}${articlesOf(articles)}.`;
};

export const deliverables: Translation<typeof french> = {
  sentence,
  openBudget: 'Budget of the year',
  subtitle,
  states: {
    preparing: 'In preparation',
    partial: 'Sent in part',
    sent: 'Sent',
    received: 'Received',
    complete: 'Complete',
    complement_asked: 'More asked for',
    accepted: 'Accepted',
  },
  wholeConvention: 'Deliverables and grants hold for the whole convention: the territory chosen does not filter them.',
  noConvention: {
    title: (year) => `No convention covers ${String(year)}`,
    text: 'Deliverables can be read in one of these years:',
    seeYear: (year) => `See ${String(year)}`,
  },
  noPiece: {
    title: 'No deliverable is recorded for this convention',
    text: 'The deliverables that the convention asks for are read here once they are recorded.',
    seeDossier: 'See what the record holds',
  },
  matrix: {
    title: (year) => `Deliverables by funder, ${String(year)}`,
    how: '“not recorded” says nothing of what was sent; “—”: the convention does not name this recipient.',
    table: 'Table of deliverables by funder',
    piece: 'Deliverable',
    toOther: (name) => `To ${name}:`,
    notConcerned: 'not concerned',
    totals: 'Transmissions recorded',
    outOf: (sent, expected) => `${formatNumber(sent)} of ${formatNumber(expected)}`,
    none: (expected) => `none of ${formatNumber(expected)}`,
    earlier: (count) => `and ${counted(count, 'earlier sending', 'earlier sendings')}`,
  },
  periodicities,
  article: (article) => `article ${article}`,
  reference: (day) => `as of ${day}`,
  pieces: {
    title: 'What each deliverable must hold',
    how: 'In the words of the convention, presuming nothing of what was handed in.',
    referenceDay: (day) => `Set as of ${day}: a reference date, not a due date.`,
    rhythm: (article, periodicity) => (article === '' ? capital(`${periodicity}.`) : capital(`${article}, ${periodicity}.`)),
    recipients: (names) => `To be sent to: ${listed(names)}.`,
    allFunders: (count) => (count === 1 ? 'To be sent to the funder.' : `To be sent to the ${formatNumber(count)} funders.`),
    noRecipient: 'Recipient not specified.',
    requires: 'Expected content',
    noRequirement: 'Content not detailed by the convention.',
    recorded: (year) => `Recorded in ${String(year)}`,
    due: (day) => `due ${day}`,
    undated: 'date not recorded',
    remark: (text) => `Remark: ${text}`,
  },
  maxima: {
    title: (year) => `Maxima and votes, ${String(year)}`,
    how: (total) => (total === null ? 'Maximum per year, as written.' : `Maximum per year, as written. Sum computed here: ${total} per year.`),
    without: (count) => `${counted(count, 'funder', 'funders')} without a written maximum, outside this sum.`,
    notWritten: 'maximum not given',
    voted: (amount) => `${amount} voted`,
    votedOn: (amount, day) => `${amount} voted on ${day}`,
    noVote: 'vote not recorded',
    paid: (amount) => `${amount} paid`,
    funder: 'Funder',
    maximum: 'Maximum per year',
    votedColumn: 'Voted',
    total: 'Sum, computed here',
    legendVoted: 'voted',
    legendMaximum: 'maximum, with no recorded vote',
    reading: (highest, votes, year) =>
      votes === 0
        ? `The highest maximum is ${highest} per year; no vote is recorded for ${String(year)}.`
        : `The highest maximum is ${highest} per year; ${counted(votes, 'vote is recorded', 'votes are recorded')} for ${String(year)}.`,
    noReading: 'No maximum is written.',
    empty: 'No funder is recorded.',
  },
  funders: {
    title: 'What the convention provides for each funder',
    how: 'A maximum is neither a vote nor a payment.',
    maximum: 'Maximum per year',
    notIndicated: 'not given',
    notRecorded: 'not recorded',
    parts: 'Of which',
    twoFigures: 'Two figures',
    partsAndMaximum: (parts, written, gap) => `the written parts come to ${parts}, the written maximum is ${written}; a gap of ${gap}`,
    budgetSource: 'Credits',
    paidBy: 'Paid by',
    representative: 'Represented by',
    annualAgreement: 'Annual agreement',
    agreementForeseen: 'provided for',
    agreementNotForeseen: 'not provided for by the convention',
    conditions: 'Conditions',
    grant: (year) => `Grant ${String(year)}`,
    noGrant: (year) => `Grant ${String(year)}: vote and payments not recorded.`,
    ofPart: (label) => `“${label}” part`,
    steps: {
      asked: 'Asked for',
      proposed: 'Proposed',
      voted: 'Voted',
      agreement_signed: 'Annual agreement signed',
      notified: 'Notified',
    },
    body: (name) => name,
    reference: (reference) => `reference: ${reference}`,
    noStep: 'no step recorded',
    undated: 'date not recorded',
    noAmount: 'amount not given',
    payments: {
      instalment: 'Instalment',
      balance: 'Balance',
      single: 'Single payment',
    },
    paidOn: (period) => `paid: ${period}`,
    expectedOn: (period) => `expected: ${period}`,
    paymentsTitle: 'Payments',
    noPayment: 'Payments not recorded.',
    facts: (count) => counted(count, 'other fact stated by the same documents', 'other facts stated by the same documents'),
    fact: (label, words) => `${label}: “${words}”`,
  },
};
