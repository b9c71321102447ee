import type { funders as french } from '../fr/funders';
import type { Translation } from '../translation';
import { counted } from './format/counted';

const payments = (paid: string | null, awaited: string | null): string => {
  if (paid === null && awaited === null) return 'payments not recorded';
  return [paid !== null && `${paid} paid`, awaited !== null && `${awaited} expected`].filter(Boolean).join(', ');
};

const sentence: typeof french.sentence = ({ years, conventions, votes, voted, paid, awaited }) => {
  if (years === 0) return 'No year of an agreement is recorded for this funder.';
  const over = conventions > 1 ? `${counted(years, 'year', 'years')} over ${String(conventions)} agreements` : `${counted(years, 'year', 'years')} of the agreement`;
  const vote = voted === null ? 'vote not recorded' : `${counted(votes, 'year with a recorded vote', 'years with a recorded vote')}, for ${voted} in all`;
  return `${over}; ${vote}; ${payments(paid, awaited)}.`;
};

export const funders: Translation<typeof french> = {
  sentence,
  breadcrumb: 'Breadcrumb',
  unknown: {
    title: 'Funder not found',
    heading: 'No funder of this file has this identifier',
    text: 'It may have been removed, or the address comes from another file.',
    list: 'See the funders in Deliverables',
    dossier: 'See what the file holds',
  },
  refusedTitle: 'Unreadable funder',
  convention: {
    title: 'What the agreement provides',
    how: (year) => `Maximum and parts as they are written for ${String(year)}. A maximum is neither a vote nor a payment.`,
  },
  expected: {
    title: 'Payments to come',
    how: 'By month, in euros. A payment that was received is no longer here.',
    none: 'No expected payment is recorded.',
    passed: 'Date passed',
    passedHow: 'The expected date has passed, and the payment is not recorded as received.',
    undated: 'No known month',
    undatedHow: 'Without an expected date, or with one that names no month.',
    month: 'Month',
    payments: 'Number',
    amount: 'Amount',
    pieces: 'Deliverables still waited for',
    noPiece: 'none',
    total: 'Expected in all',
    reading: (months, total, passed, undated) =>
      `${[
        `${total} expected in all`,
        months > 0 && `to come over ${counted(months, 'month', 'months')}`,
        passed > 0 && `${counted(passed, 'payment', 'payments')} whose date has passed`,
        undated > 0 && `${counted(undated, 'payment', 'payments')} without a known month`,
      ]
        .filter(Boolean)
        .join('; ')}.`,
  },
  territory: {
    title: (year) => `What was done on its territory in ${String(year)}`,
    narrowed: (label) => `Territory: ${label}. What concerns several territories, or the whole area, is counted.`,
    whole: 'The whole area of the file.',
    none: 'No activity is recorded on this territory this year.',
    kind: (kind, count) => `${kind}: ${String(count)}`,
    completed: (count) => `of which ${String(count)} completed`,
    several: (count) => `${counted(count, 'activity also counts', 'activities also count')} in another territory.`,
    unplaced: (count) => `${counted(count, 'activity', 'activities')} without a recorded territory, listed apart`,
    notEuros: 'These counts are not to be set against amounts: a grant to general running pays for the whole programme.',
  },
  numbers: {
    title: 'SIRET and RNA numbers',
    organisation: 'SIRET of the association',
    rna: 'RNA of the association',
    funder: 'SIRET of the funder',
    siretHow: '14 digits; the check digit is verified.',
    rnaHow: 'W followed by 9 digits; W2A or W2B in Corsica.',
    siretFaults: {
      'not-digits': 'A SIRET holds digits only.',
      'wrong-length': 'A SIRET has 14 digits: 9 for the body, 5 for the establishment.',
      'wrong-key': 'The check digit does not match: a digit is probably wrong or misplaced.',
    },
    rnaFaults: {
      'not-digits': 'An RNA number starts with W (W2A or W2B in Corsica), then holds digits only.',
      'wrong-length': 'An RNA number has 10 characters: a W and 9 digits, or W2A or W2B and 7 digits.',
      'wrong-key': 'This number does not match.',
    },
  },
  references: {
    edit: 'Complete the numbers',
    title: 'References to quote',
    how: 'Known numbers and decisions, to be put on what is handed over.',
    organisation: 'SIRET of the association',
    rna: 'RNA of the association',
    funder: 'SIRET of the funder',
    agreements: 'Yearly agreements',
    deliberations: 'Decisions',
    numbered: (year, number) => `no. ${number} (${String(year)})`,
    ofVote: (year, reference, day) => (day === '' ? `${reference}, for ${String(year)}` : `${reference}, ${day}, for ${String(year)}`),
  },
  years: {
    title: 'Grants, year by year',
    how: 'Each known step: application, vote, yearly agreement, notification, then payments.',
    none: 'No year to show',
    noneText: 'The agreement covers no year for this funder, and no grant is recorded.',
    maximum: (amount) => `at most ${amount}`,
    noMaximum: 'maximum not given',
    outside: 'Outside any agreement',
    nothingVoted: 'vote and payments not recorded',
    voted: (amount) => `${amount} voted`,
    paid: (amount) => `${amount} paid`,
    noGrant: 'Application, vote and payments not recorded.',
    number: (number) => `Yearly agreement no. ${number}`,
    beyond: (beyond, voted) =>
      `Payments received and expected go ${beyond} beyond the ${voted} that were voted. An amending vote may still have to be recorded, or an amount corrected; nothing is changed without you.`,
    waitsFor: (pieces) => `waits for: ${pieces}`,
    editNamed: (name) => `Edit: ${name}`,
    addStep: 'Record a step',
    addPayment: 'Add a payment',
    ofYear: (act, year) => `${act}, ${String(year)}`,
  },
  amountFaults: {
    empty: 'The amount is missing.',
    not_an_amount: 'This amount cannot be read. Example: 110 000 or 110 000,50.',
    negative: 'An amount cannot be negative.',
    ambiguous: 'This amount can be read in two ways: part thousands with a space and cents with a comma.',
    too_large: 'This amount is too large to be counted to the cent.',
  },
  step: {
    newTitle: (year) => `Record a step, ${String(year)}`,
    editTitle: (year) => `Edit a step, ${String(year)}`,
    remove: 'Remove this step',
    part: 'Share',
    whole: 'The grant as a whole',
    kind: 'Step',
    amount: 'Amount in euros',
    date: 'Day',
    dateInvalid: 'This day is not in the calendar.',
    body: 'Body',
    reference: 'Reference of the decision or act',
    number: 'Number of the yearly agreement',
  },
  payment: {
    newTitle: (year) => `Add a payment, ${String(year)}`,
    editTitle: (year) => `Edit a payment, ${String(year)}`,
    remove: 'Remove this payment',
    grant: 'Grant',
    kind: 'Kind of payment',
    amount: 'Amount in euros',
    expected: 'Expected',
    dateHow: 'A day, a month, a quarter: “June 2023”.',
    paid: 'Paid',
    paidHow: 'Empty as long as nothing is received.',
    reference: 'Reference number',
    waitsFor: 'Deliverables that this payment waits for',
  },
};
