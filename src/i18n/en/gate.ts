import type { TableName } from '#domain/dossier/tables';
import type { gate as french } from '../fr/gate';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatInstant } from './format/instant';

const COUNTED = [
  ['activities', 'activity entry', 'activity entries'],
  ['plannedActions', 'programme line', 'programme lines'],
  ['commitments', 'commitment', 'commitments'],
  ['evidence', 'piece of evidence', 'pieces of evidence'],
] as const satisfies readonly (readonly [TableName, string, string])[];

type Counts = Readonly<Partial<Record<TableName, number>>>;

/** “153 activity entries, 229 programme lines”: records as they are stored, which is not what a page counts. */
const holdings = (counts: Counts): string =>
  COUNTED.map(([table, one, other]): string => {
    const count = counts[table] ?? 0;
    return count === 0 ? '' : counted(count, one, other);
  })
    .filter((words) => words !== '')
    .join(', ');

const nothingChanged = 'Nothing that was already stored has been changed.';

/** What stops Jalon, at the start or while it runs, in words. */
export const gate: Translation<typeof french> = {
  kept: 'What is kept',
  next: 'What you can do',
  unreachable: {
    title: 'The record supplied could not be read',
    kept: nothingChanged,
    next: 'Check that Jalon is running or that the network answers, then reload the page.',
  },
  invalidFile: {
    title: 'The record supplied was refused',
    kept: nothingChanged,
  },
  notSaved: {
    title: 'The record could not be stored',
    kept: nothingChanged,
    next: (error) => `The browser refused to store it (${error}). Reload the page; if it happens again, restart the browser.`,
  },
  storageRefused: {
    title: 'This browser does not let Jalon store anything',
    kept: nothingChanged,
    next: 'Jalon keeps the record in the browser. Open it in an ordinary window, not in private browsing, and allow this site\'s data in the browser settings.',
  },
  full: {
    title: 'There is no room left to save',
    kept: 'The last change was not saved. Everything that was saved before still is.',
    next: 'Free some space on this disk (bin, downloads), then try again. A backup to a USB stick or another disk is still possible from the Record page.',
  },
  newer: {
    title: 'This record comes from a newer version of Jalon',
    kept: 'Everything is still in this browser, as the newer version stored it. This version does not touch it.',
    next: 'Close the other Jalon tabs, then reload the page: it will take the newer version. If this message comes back, the newer version has not reached this address yet.',
  },
  upgradedElsewhere: {
    title: 'Jalon was updated in another tab',
    kept: 'Everything that was saved still is. This tab, which follows the old version, no longer reads or writes anything.',
    next: 'Reload the page to go on with the new version.',
  },
  erased: {
    title: 'Jalon\'s data has been erased from this browser',
    kept: 'What is shown behind this message is all that is left here: nothing will be saved over it. Your backups are intact.',
    next: 'Note down what you were writing, then choose your latest backup.',
  },
  connectionLost: {
    title: 'The browser has stopped answering',
    kept: 'Everything that was saved still is. The change under way may not be: it will be read again after the reload.',
    next: 'Jalon reopened its database three times without an answer. Check that there is room left on the disk, then reload the page; if this message comes back, close the whole browser and open it again.',
  },
  unreadable: {
    title: 'The record no longer opens',
    kept: 'The browser cannot open the database where the record is kept. Jalon has not touched it, and your backups are intact.',
    next: 'Check that there is room left on the disk, close the whole browser, then open it again. If this message comes back, the database is probably damaged: start again from the record supplied, then choose your latest backup on the Import page.',
    stuck: 'The browser also refuses to delete this database. Erase this site\'s data in the browser settings (to the left of the address, “Cookies and site data”), open Jalon again, then choose your latest backup on the Import page.',
  },
  recordsMissing: {
    title: 'Some entries are missing',
    kept: 'What is left of the record is intact, and Jalon does not touch it.',
    next: 'Choose your latest backup, or open what is left.',
  },
  missing: {
    title: (whole) => (whole ? 'The record is no longer in this browser' : 'Part of the record is missing'),
    known: (title, counts, instant) => {
      const held = holdings(counts);
      return `“${title}”${held === '' ? '' : `: ${held}`}, as of ${formatInstant(instant)}`;
    },
    lead: 'This browser remembers:',
    kept: (whole) =>
      whole
        ? 'It finds none of it: the site\'s data was erased, or the disk damaged it. Nothing has been stored in its place, and your backups are intact.'
        : 'It finds only part of it: the disk has probably damaged the rest. What is left has not been changed, and your backups are intact.',
    next: 'Reload the page first. If nothing comes back, choose your latest backup.',
  },
  noDossier: {
    title: 'No record is open',
    kept: 'The record was deleted from this browser, as you asked. Your backup files are intact.',
    next: 'Start an empty record, restore a backup, or take the example supplied again.',
    start: 'Start a record',
    shipped: 'Take the example supplied',
  },
  draftsKept: (count) =>
    count === 1 ? 'What you were writing is kept: you will find it after the reload.' : 'Your drafts are kept: you will find them after the reload.',
  waiting: {
    title: 'Jalon is waiting for another tab',
    text: 'Opening is taking longer than usual. Most often, another tab or window is still using an earlier version of Jalon: close it, and this page will go on by itself.',
  },
  chooseBackup: 'Choose a backup',
  openRest: 'Open what is left',
  continue: 'Continue',
  startOver: {
    open: 'Start again from the record supplied…',
    warning: (whole) =>
      `${whole ? '' : 'What is left of the record in this browser will be deleted. '}Jalon will no longer look for what is missing; a backup can still be restored at any time.`,
    word: 'start again',
    label: (word) => `To confirm, type “${word}”`,
    confirm: 'Start again from the record supplied',
    cancel: 'Cancel',
  },
};
