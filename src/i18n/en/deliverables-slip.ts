import type { deliverablesSlip as french } from '../fr/deliverables-slip';
import type { Translation } from '../translation';
import { formatBytes } from './format/bytes';
import { counted } from './format/counted';

/** The slip that goes with what is handed over to one recipient. */
export const deliverablesSlip: Translation<typeof french> = {
  button: 'Transmission slip (DOCX)',
  failed: 'The document could not be written. Nothing has changed in the record.',
  fileName: (year, day) => `transmission-slip-${day ?? String(year)}.docx`,
  page: 'p.',
  of: 'of',
  dialog: {
    title: 'Transmission slip',
    how: 'It says what is recorded here, with the name, the size and the fingerprint of each file. Remarks are not in it.',
    recipient: 'Recipient',
    sending: 'What it goes with',
    wholeYear: (year) => `All deliverables of ${String(year)}`,
    ofDay: (day, count) => `What was sent on ${day} (${counted(count, 'deliverable', 'deliverables')})`,
    funders: 'Funders',
    others: 'Other recipients',
  },
  title: 'Transmission slip',
  to: 'To: ',
  from: 'From: ',
  period: 'Period: ',
  periodOf: (year) => `year ${String(year)}`,
  fiscalYear: (year, first, last) => `fiscal year ${String(year)}, from ${first} to ${last}`,
  madeOut: 'Made out on: ',
  none: 'No deliverable is asked for by this recipient.',
  columns: { piece: 'Deliverable', sent: 'Handed over', means: 'By what means', files: 'Files' },
  undated: 'day not recorded',
  states: { partial: 'sent in part', sent: 'sent', received: 'received', complete: 'complete', complement_asked: 'more asked for', accepted: 'accepted' },
  file: (name, size, hash) => `${name} (${formatBytes(size)}, SHA-256 ${hash}…)`,
  references: {
    title: 'References',
    name: 'Reference',
    value: 'Number',
    siret: 'SIRET of the association',
    rna: 'RNA number of the association',
    funderSiret: 'SIRET of the recipient',
    convention: 'Agreement',
    grant: (year) => `Yearly agreement ${String(year)}`,
    vote: (year) => `Vote ${String(year)}`,
  },
  signatures: { title: 'Handed over and received', sender: 'Handed over by', recipient: 'Received by', name: 'Name and position', date: 'Day', signature: 'Signed' },
};
