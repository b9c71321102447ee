import type { SessionDocument } from '#domain/reviews/missing-in-document';
import type { sessionDocuments as french } from '../fr/session-documents';
import type { Translation } from '../translation';
import { formatNumber } from './format/number';

const FILES: Record<SessionDocument, string> = { convocation: 'invitation', folder: 'meeting-folder', minutes: 'minutes' };

export const sessionDocuments: Translation<typeof french> = {
  title: 'Papers',
  names: { convocation: 'Invitation (DOCX)', folder: 'Meeting folder (DOCX)', minutes: 'Minutes (DOCX)' },
  titles: { convocation: 'Invitation', folder: 'Meeting folder', minutes: 'Minutes' },
  fileName: (document, date) => `${FILES[document]}${date === '' ? '' : `-${date}`}.docx`,
  failed: 'The document could not be written. Nothing changed in the record.',
  missing: {
    title: (document) => `${document}: what is missing`,
    how: 'The record does not say it; the document will leave it to be filled in, and make nothing up.',
    act: 'Download all the same',
    parts: {
      day: 'the day of the meeting',
      hour: 'the hour',
      place: 'the place',
      participants: 'those who take part',
      agenda: 'the agenda',
      conclusions: 'the conclusions',
      version: 'a situation frozen for this meeting, whose fingerprint would stand at the foot of the minutes',
      proposals: 'what the committee is asked for: the proposals and requests noted for this meeting',
      versionBefore: 'a situation frozen at the meeting before, to say what changed since',
    },
  },
  files: { title: 'Files of the meeting', join: 'Attach files to the meeting' },
  page: 'page',
  of: 'of',
  opening: (body) => `You are invited to the meeting${body === '' ? '' : `: ${body}`}.`,
  facts: {
    when: 'Date:',
    place: 'Place:',
    participants: 'Taking part:',
    unknown: 'to be filled in',
    names: (names) => names.join('; '),
  },
  agenda: { title: 'Agenda', none: 'No item is on the agenda yet.', rank: 'No.', point: 'Item', objective: 'Objective' },
  columns: { conclusion: 'What is concluded', objective: 'Objective', owner: 'Followed up by', due: 'Due', outcome: 'Outcome' },
  conclusions: {
    title: 'Conclusions reached',
    none: 'No conclusion is recorded.',
    headings: { proposition: 'Proposals', decision: 'Decisions', request: 'Requests', information: 'For information' },
  },
  overview: {
    title: (year) => `Overview of ${String(year)}`, goal: 'Strategic goal', covered: 'Objectives covered', activities: 'Activities recorded', completed: 'completed among them', figure: 'Key figure', value: 'Value',
    comma: (first, second) => `${first}, ${second}`,
    beside: (first, second) => `${first}; ${second}`,
  },
  since: {
    title: (day) => `Since the last meeting (version of ${day})`,
    titleDated: (day) => `Since the last meeting (activities dated after ${day})`,
    none: 'Nothing changed under the objectives.',
    unreadable: 'The comparison with that version could not be made.',
    changes: (count) => `${formatNumber(count)} changes`,
    acts: { added: 'added', removed: 'removed' },
    told: (label, before, after) => `${label}: ${[before, after].filter((one) => one !== '').join(' → ')}`,
    line: (title, changes) => `${title} (${changes})`,
  },
  asked: 'What the committee is asked for',
  others: (count) => `and ${formatNumber(count)} more`,
  version: (day, sha256) => `Frozen situation: version of ${day}, SHA-256 fingerprint ${sha256}`,
  references: {
    siret: (number) => `SIRET no. ${number}`,
    rna: (number) => `RNA no. ${number}`,
    convention: (number) => `agreement no. ${number}`,
  },
};
