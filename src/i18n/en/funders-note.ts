import type { fundersNote as french } from '../fr/funders-note';
import type { Translation } from '../translation';
import { counted } from './format/counted';

const STAGES = { draft: 'drafted', reviewed: 'examined', adopted: 'adopted', sent: 'sent', adapted: 'adapted' } as const;

export const fundersNote: Translation<typeof french> = {
  button: 'Note to the commission (DOCX)',
  failed: 'The document could not be written. Nothing changed in the file.',
  fileName: (year) => `note-to-commission-${String(year)}.docx`,
  page: 'p.',
  of: 'of',
  dialog: {
    title: 'Note to the commission',
    grantYear: 'Year of the grant',
    amount: 'Proposed amount, in euros',
    amountHow: 'Left empty, the document has a line to fill in.',
    worksYear: 'Year of the works',
    territory: (label) => `Territory: ${label}, with what concerns other territories too.`,
    works: 'Works to quote',
    worksHow: 'Proposed at first: the most recent of those that are completed and give a figure. Take away and add; the order is that of the document.',
    count: (count, unusual) => `${counted(count, 'work quoted', 'works quoted')}${unusual ? '; a note usually quotes five to seven' : ''}.`,
  },
  documentTitle: (year) => `Grant of ${String(year)}: note to the commission`,
  subject: 'Subject: ',
  subjectText: (year, organisation, conventions) => `grant for ${String(year)} to ${organisation}${conventions === '' ? '' : `, under: ${conventions}`}.`,
  convention: 'The agreement and its goals',
  covers: (title, first, last) => `${title}: years ${String(first)} to ${String(last)}.`,
  goals: (count) => (count === 1 ? 'Its strategic goal:' : `Its ${String(count)} strategic goals:`),
  worksTitle: (year) => `What was done in ${String(year)}`,
  worksOpening: (year, territory) =>
    `In ${String(year)}, the association led or supported these works among others${territory === undefined ? '' : `, in the territory ${territory} or more widely`}.`,
  programmeTitle: (year) => `The programme of ${String(year)}`,
  stage: (stage, day) => `, ${STAGES[stage]} on ${day},`,
  programmeOpening: (year, { firm, conditional }, stage) =>
    `The programme of ${String(year)}${stage} holds ${counted(firm, 'planned action', 'planned actions')}${conditional === 0 ? '' : ` and ${counted(conditional, 'conditional action', 'conditional actions')}`}.`,
  planned: (goal, actions) => `${goal}: ${counted(actions, 'action', 'actions')}`,
  amountTitle: 'Proposed amount',
  proposed: (year, amount, conventions) =>
    `${conventions === '' ? 'It' : `Under ${conventions}, it`} is proposed to award the association a grant of ${amount ?? '€ …………………'} for ${String(year)}.`,
  years: { year: 'Year', maximum: 'Maximum of the agreement', voted: 'Voted', paid: 'Paid' },
  references: { title: 'References', name: 'Reference', value: 'Number or date' },
};
