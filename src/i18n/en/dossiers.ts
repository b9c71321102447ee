import type { dossiers as french } from '../fr/dossiers';
import type { Translation } from '../translation';
import { counted } from './format/counted';

/** Several dossiers side by side, the next year, and a newer edition of the shipped one. */
export const dossiers: Translation<typeof french> = {
  start: 'Start a record',
  rename: 'Rename',
  duplicate: 'Duplicate',
  remove: 'Delete',
  which: (title) => `the record ${title}`,
  renaming: {
    title: 'Rename the record',
    field: 'Title of the record',
    save: 'Rename',
    empty: 'The record needs a title.',
  },
  copyOf: (title) => `${title} (copy)`,
  copied: (title) => `“${title}” is stored beside it, with all that the first one holds. Each can be changed without the other.`,
  copying: 'Copying…',
  deleting: {
    title: (title) => `Delete “${title}”?`,
    lead: 'Nothing can bring it back, neither “Undo” nor the bin. These will be erased from this browser:',
    total: (total) => counted(total, 'entry', 'entries'),
    journal: (count) => counted(count, 'journal entry', 'journal entries'),
    bin: (count) => counted(count, 'entry in the bin', 'entries in the bin'),
    files: (count) => counted(count, 'attachment', 'attachments'),
    points: (count) => counted(count, 'restore point', 'restore points'),
    last: 'It is the only record of this browser: none will be left, and Jalon will ask you what to open.',
    others: 'The other records are not touched.',
    backup: 'Keep a backup first: it can be restored.',
    act: 'Delete for good',
  },
  year: {
    title: (year) => `Open the year ${String(year)}`,
    how: 'An empty programme, still a draft. The objectives of the convention hold in it, and its yearly deliverables are expected.',
    nothingCopied: (year) => `Nothing is copied from ${String(year)}: what goes on is taken up action by action.`,
    ended: (day) => `The convention ends on ${day}.`,
    endedYear: (year) => `The convention stops with ${String(year)}.`,
    needsAct: 'To go further, name the amendment that extends it: its date and its reason will stay in the record.',
    renewal: 'A new convention, with objectives of its own, is opened below.',
    open: (year) => `Open ${String(year)}`,
    openWithAct: (year) => `Open ${String(year)} with an amendment`,
    date: 'Date of the amendment',
    number: 'Number',
    reason: 'What it provides',
    reasonHow: 'Such as “extends the convention by one year”.',
    noDate: 'The date of the amendment is needed.',
    noReason: 'Say what the amendment provides: the year cannot be opened without an act that is named.',
  },
  edition: {
    title: 'There is a newer version of the record supplied',
    how: (taken, kept) =>
      `It would change ${counted(taken, 'entry', 'entries')}. ${kept === 0 ? 'None of those that you changed is concerned.' : `${counted(kept, 'entry that you changed stays', 'entries that you changed stay')} as you wrote it.`}`,
    show: 'See what changes',
    hide: 'Close',
    take: 'Take the newer version',
    taken: 'The newer version is taken. “Undo” takes all of it back.',
    differences: 'What the newer version changes',
    kept: 'What stays as you wrote it, and that the newer version would have changed',
  },
};
