import type { funders as french } from '../fr/funders';
import type { Translation } from '../translation';
import { counted } from './format/counted';

const sentence: typeof french.sentence = ({ years, votes, voted, paid }) => {
  if (years === 0) return 'No year of an agreement is recorded for this funder.';
  const over = `${counted(years, 'year', 'years')} of the agreement`;
  if (voted === null) return `${over}; vote and payments not recorded.`;
  const known = `${over}; ${counted(votes, 'year with a recorded vote', 'years with a recorded vote')}, for ${voted} in all`;
  return paid === null ? `${known}; payments not recorded.` : `${known}, of which ${paid} paid.`;
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
  references: {
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
    voted: (amount) => `${amount} voted`,
    paid: (amount) => `${amount} paid`,
    noGrant: 'Application, vote and payments not recorded.',
    number: (number) => `Yearly agreement no. ${number}`,
    beyond: (beyond, voted) =>
      `The recorded payments go ${beyond} beyond the ${voted} that were voted. An amending vote may still have to be recorded, or an amount corrected; nothing is changed without you.`,
    waitsFor: (pieces) => `waits for: ${pieces}`,
  },
};
