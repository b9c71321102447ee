import type { programmeDocuments as french } from '../fr/programme-documents';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

export const programmeDocuments: Translation<typeof french> = {
  programme: 'Work programme (DOCX)',
  studies: 'List of studies (DOCX)',
  print: 'Print',
  failed: 'The document could not be written. Nothing has changed in the dossier.',
  fileName: (what, year) => `${what === 'programme' ? 'work-programme' : 'list-of-studies'}-${String(year)}.docx`,
  page: 'p.',
  of: 'of',
  programmeTitle: (year) => `Work programme ${String(year)}`,
  studiesTitle: (year) => `Studies given to external providers, ${String(year)}`,
  contribution: 'How the programme contributes',
  contributionOf: (code, year) => `Objective ${code}: how programme ${String(year)} contributes`,
  contributionHow: 'These lines show under the objective, on screen, in print and in “Work programme (DOCX)”. Left empty, the document gives the commitments of the convention instead.',
  writeContribution: (code) => `Write how the programme contributes to ${code}`,
  changeContribution: (code) => `Change this text (${code})`,
  commitments: 'Commitments of the convention that it answers',
  nothing: 'No action is planned under this objective this year.',
  toBeSpecified: 'To be specified: the convention does not set yet what is expected.',
  programmeColumns: { number: 'No.', action: 'Planned action', due: 'Due', details: 'Details' },
  studiesColumns: { study: 'Study', objective: 'Objective', provider: 'Provider', cost: 'Expected cost', due: 'Due' },
  unknown: 'not filled in',
  places: (names) => `places: ${names}`,
  partners: (names) => `with ${names}`,
  referent: (name) => `followed by ${name}`,
  studiesOpening: (studies, known) =>
    `${counted(studies, 'study is given', 'studies are given')} to an external provider. The cost of ${known === studies ? 'each' : formatNumber(known)} is filled in.`,
  noStudy: (year) => `No study of programme ${String(year)} is recorded as given to an external provider.`,
  total: (known, studies) => (known === studies ? 'Sum' : `Sum of the ${counted(known, 'cost filled in', 'costs filled in')}`),
};
