import type { TableName } from '#domain/dossier/tables';
import type { dossier as french } from '../fr/dossier';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';
import { CONVENTION_COMMANDS } from './convention-commands';

const TABLES: Record<TableName, readonly [one: string, other: string]> = {
  dossiers: ['record', 'records'],
  documents: ['document', 'documents'],
  persons: ['person', 'people'],
  conventions: ['convention', 'conventions'],
  amendments: ['amendment', 'amendments'],
  goals: ['goal', 'goals'],
  objectives: ['objective', 'objectives'],
  commitments: ['commitment of the convention', 'commitments of the convention'],
  funders: ['funder', 'funders'],
  grants: ['grant', 'grants'],
  payments: ['payment', 'payments'],
  budgetLines: ['budget line', 'budget lines'],
  deliverables: ['deliverable', 'deliverables'],
  transmissions: ['transmission', 'transmissions'],
  reviewBodies: ['review body', 'review bodies'],
  reviews: ['meeting', 'meetings'],
  conclusions: ['conclusion', 'conclusions'],
  snapshots: ['final version', 'final versions'],
  programmes: ['programme', 'programmes'],
  plannedActions: ['programme line', 'programme lines'],
  activities: ['activity', 'activities'],
  links: ['link', 'links'],
  indicators: ['indicator', 'indicators'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  aliases: ['other spelling', 'other spellings'],
};

/** What each command did, as its code in the journal says. */
const COMMANDS: Readonly<Record<string, string>> = {
  ...CONVENTION_COMMANDS,
  'load-dossier': 'Record loaded',
  'create-dossier': 'Record started',
  'duplicate-dossier': 'Record copied',
  'rename-dossier': 'Record renamed',
  'open-year': 'Year opened',
  'take-shipped': 'Newer version of the record supplied taken',
  'restore-backup': 'Backup restored',
  'retain-figure': 'Figure retained',
  'release-figure': 'Choice of a figure taken back',
  'restore-from-bin': 'Restored from the bin',
  purge: 'Bin emptied',
  'erase-person': 'Person erased',
  undo: 'Undo',
  redo: 'Redo',
};

const records = (count: number): string => counted(count, 'entry', 'entries');
const tableCount: typeof french.tableCount = (table, count) => counted(count, ...TABLES[table]);
const entriesRead = (read: number): string => `${records(read)} read`;

export const dossier: Translation<typeof french> = {
  title: (title) => `Record: ${title}`,
  subtitle: (organisation, total) => `${organisation}. ${records(total)}.`,
  records,
  tableName: (table) => TABLES[table][0],
  tableCount,
  where: {
    title: 'Where this record is',
    here: 'It is stored in this browser, on this device, and nowhere else. Jalon sends nothing: neither the record, nor what you enter, nor how you use it.',
    otherDevice: 'Another browser or another device does not see it. To take it there, or to keep a copy, export it: the file can be opened again in Import.',
    size: (used, available) => `Room taken by Jalon in this browser: about ${used}, of ${available} available.`,
    sizeUnknown: 'This browser does not say how much room Jalon takes.',
    kept: 'This browser has promised not to erase it of its own accord.',
    notKept: 'If the disk fills up, this browser could erase it of its own accord.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. Export the record from time to time.',
  },
  exporting: {
    button: 'Export the record (JSON)',
    done: (name) => `File ready: ${name}`,
    failed: (error) => `The record could not be read in full (${error}).`,
  },
  documents: {
    title: 'Which documents it comes from',
    how: 'Each entry keeps the document, the heading and the lines where it can be read.',
    none: 'No source document is recorded.',
    name: 'Document',
    date: 'Date',
    lines: 'Lines',
    records: 'Entries',
    unknownDate: 'not recorded',
    unknownLines: 'not recorded',
    fromTo: (first, last) => `${formatNumber(first)} to ${formatNumber(last)}`,
    counting: 'counting…',
    nothing: 'none',
    without: (count) => `${counted(count, 'entry names', 'entries name')} no document.`,
  },
  contents: {
    title: 'What is recorded',
    how: 'Programme lines: actions and headings together. Activities: a fact told twice is there twice, and counts only once in totals.',
  },
  check: {
    title: 'Check the record',
    how: 'Reads every entry again, checks what it refers to, and works out the totals again. Nothing is changed.',
    button: 'Check the record',
    running: (checked, total) => `${formatNumber(checked)} of ${records(total)}…`,
    starting: 'Reading the record…',
    progress: 'Progress of the check',
    sound: (read) => `${entriesRead(read)}, no fault.`,
    found: (read, faults) => `${entriesRead(read)}, ${counted(faults, 'fault', 'faults')}.`,
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    left: 'An entry at fault is left aside by the pages, never erased. Export the record before correcting anything.',
    stale: (count) => `${counted(count, 'activity is', 'activities are')} no longer counted as what is recorded says: the totals of the pages are not up to date.`,
    notCounted: 'The totals were not worked out again, since some activities are at fault.',
    rebuild: 'Work out the totals again',
    rebuilt: 'The totals were worked out again from what is recorded.',
    notRebuilt: (error) => `The browser refused to save the totals (${error}). Nothing has been changed.`,
    failed: (error) => `The check stopped (${error}). Nothing has been changed.`,
  },
  journal: {
    title: 'Journal',
    how: 'Loading is the starting point: it cannot be undone.',
    loaded: (total, from) => `Record loaded: ${records(total)}, from “${from}”`,
    changes: (count) => (count === 0 ? 'Nothing has been changed since.' : `${counted(count, 'change', 'changes')} since.`),
    latest: (shown, count) => (shown < count ? `The latest ${formatNumber(shown)}, most recent first:` : 'Most recent first:'),
    command: (code) => COMMANDS[code] ?? 'Change',
    changed: tableCount,
    by: (author) => `by ${author}`,
    reason: (reason) => `Reason: ${reason}`,
    retained: (figure) => `figure retained: ${figure}`,
    noBaseline: 'Loading is not in the journal.',
  },
  others: {
    title: 'Records in this browser',
    how: 'Only one is open at a time; opening another erases nothing.',
    current: 'open',
    open: 'Open',
    openNamed: (title) => `the record ${title}`,
    bring: 'Open a record from a file',
  },
};
