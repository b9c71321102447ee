import type { importing as french } from '../fr/import';
import type { Translation } from '../translation';
import { faults } from './faults';
import { formatBytes } from './format/bytes';
import { capital } from './format/capital';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const named = (name: string | undefined, sentence: string): string => (name === undefined || name === '' ? capital(sentence) : `${name}: ${sentence}`);

export const importing: Translation<typeof french> = {
  title: 'Import',
  subtitle: 'A table, entries, a backup or a record. Nothing is stored before you agree, and nothing is sent.',
  open: { title: 'Open a record', how: 'A record exported from Jalon, in one or several .json files.' },
  moved: (name: string, card: string) => `${name} is read in its place: “${card}”.`,
  choose: 'Choose one or several files',
  drop: 'or drop them here.',
  limit: (bytes) => `${formatBytes(bytes)} at most.`,
  reading: 'Reading and checking the files…',
  refused: 'This record was not opened',
  nothingChanged: 'Nothing that was already stored has been changed.',
  why: {
    empty: (name) => named(name, 'this file is empty.'),
    tooLarge: (bytes, most) => `These files weigh ${formatBytes(bytes)}; Jalon opens no more than ${formatBytes(most)} at a time.`,
    unreadable: (name) => named(name, 'reading stopped. Check that the file is still there, and try again.'),
    notJson: (name) => named(name, 'this file is not a Jalon record (.json), or it is damaged.'),
    invalid: (name, error) => named(name, faults.file(error)),
    notSaved: (error) =>
      error === 'QuotaExceededError'
        ? 'There is not enough room left on this disk to store this record.'
        : `The browser refused to store this record (${error}).`,
  },
  preview: {
    title: (title) => `This file holds: ${title}`,
    how: 'Every entry has been read and checked. The record open at the moment stays stored, and can be reopened from the Record page.',
    organisation: 'Organisation',
    conventions: 'Convention',
    years: 'Years',
    goals: 'Goals',
    objectives: 'Objectives',
    activities: 'Activities',
    planned: 'Planned actions',
    plannedUnder: (actions, headings) => (headings === 0 ? formatNumber(actions) : `${formatNumber(actions)}, under ${counted(headings, 'heading', 'headings')}`),
    byYear: (counts) => (counts.length === 0 ? 'none' : counts.map(([year, count]) => `${formatNumber(count)} in ${String(year)}`).join(', ')),
    files: 'Files',
    none: 'none',
    confirm: 'Open this record',
    cancel: 'Leave it',
    saving: 'Saving…',
  },
  exists: {
    title: (title) => `“${title}” is already stored in this browser`,
    text: 'The file was read but nothing was taken from it: a stored record is never replaced.',
    open: 'Open the stored record',
    isOpen: 'It is the record open at the moment.',
    toDashboard: 'Go to the dashboard',
  },
};
