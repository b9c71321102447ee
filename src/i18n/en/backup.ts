import type { TableName } from '#domain/dossier/tables';
import type { backup as french } from '../fr/backup';
import type { Translation } from '../translation';
import { faults } from './faults';
import { formatBytes } from './format/bytes';
import { counted } from './format/counted';
import { formatInstant } from './format/instant';
import { formatNumber } from './format/number';

const records = (count: number): string => counted(count, 'entry', 'entries');
const changes = (count: number): string => counted(count, 'change', 'changes');

const TABLES: Record<TableName, string> = {
  dossiers: 'The record itself',
  documents: 'Documents',
  persons: 'People',
  conventions: 'Conventions',
  amendments: 'Amendments',
  goals: 'Goals',
  objectives: 'Objectives',
  commitments: 'Commitments of the convention',
  funders: 'Funders',
  grants: 'Grants',
  payments: 'Payments',
  budgetLines: 'Budget lines',
  deliverables: 'Deliverables',
  transmissions: 'Transmissions',
  reviewBodies: 'Review bodies',
  reviews: 'Meetings',
  conclusions: 'Conclusions',
  snapshots: 'Final versions',
  programmes: 'Programmes',
  plannedActions: 'Programme lines',
  activities: 'Activities',
  links: 'Links',
  indicators: 'Indicators',
  evidence: 'Evidence',
  aliases: 'Other spellings',
  reports: 'Reports',
};

const age = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'a day ago' : `${formatNumber(days)} days ago`);

const lost = (count: number): string => (count === 0 ? 'nothing has changed since' : `${changes(count)} since`);

/** “tables/activities.json” as a user knows it. */
const part = (entry: string): string => {
  const table = /^tables\/(.+)\.json$/u.exec(entry)?.[1];
  if (table !== undefined && table in TABLES) return `“${TABLES[table as TableName]}”`;
  if (entry.startsWith('files/')) return 'an attached file';
  return entry === 'journal.json' ? 'the journal' : entry === 'bin.json' ? 'the bin' : 'the contents list';
};

/** A name that someone chose to do harm is shown short. */
const shown = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;

export const backup: Translation<typeof french> = {
  title: 'Back up',
  how: 'The whole record in one file: entries, journal, bin and attached files. Erasing the browser\'s data erases the record; this file brings it back.',
  age: (days, since) => `Latest backup: ${age(days)}; ${lost(since)}.`,
  never: (since) => (since === 0 ? 'This record has not been backed up yet.' : `This record has not been backed up yet; ${changes(since)} since it was loaded.`),
  write: 'Backup of the record (ZIP)',
  writeEncrypted: 'Encrypted backup of the record (JALON)',
  toDownloads: 'The file will go to your downloads.',
  toFolder: (folder) => `The file will go to the folder “${folder}” of this device, and will be read back there.`,
  pickFolder: 'Choose a folder of this device',
  otherFolder: 'Choose another folder',
  forgetFolder: 'Go back to downloads',
  restoreLink: 'Restore a backup',
  protect: 'Protect with a password',
  password: 'Password',
  passwordAgain: 'The same password, once more',
  passwordHow: (least) => `At least ${formatNumber(least)} characters: a few words that will come back to you.`,
  passwordLost: 'A lost password means lost data: no one can open this file without it, not even us.',
  tooShort: (least) => `At least ${formatNumber(least)} characters are needed.`,
  notTheSame: 'The two passwords are different.',
  cancel: 'Cancel',
  progress: 'Progress',
  steps: {
    reading: 'Reading the record…',
    packing: 'Writing the backup…',
    encrypting: 'Encrypting…',
    verifying: 'Reading the backup back…',
    opening: 'Opening the backup…',
    checking: 'Checking every entry…',
    comparing: 'Comparing with the stored record…',
    'saving-before': 'Setting the record aside as it is…',
    writing: 'Restoring… It is done in one go and can no longer be stopped.',
    proving: 'Reading back what was written…',
  },
  done: {
    downloaded: (name, size) => `Backup read back and ready: ${name} (${formatBytes(size)}), in your downloads.`,
    inFolder: (name, size, folder) => `Backup written and read back: ${name} (${formatBytes(size)}), in “${folder}”.`,
    elsewhere: 'Keep it somewhere other than on this device alone.',
    notAllowed: 'The browser is not allowed to write to the folder chosen: the backup went to your downloads.',
    folderFailed: 'The backup could not be written to the folder chosen (moved, full or read-only): it went to your downloads.',
    notSame: 'Read back in the folder chosen, the backup was not the one written: another one went to your downloads.',
    fault: 'The backup is complete, but could not be restored as it is. “Check the record” shows what is to be corrected.',
  },
  failed: (error) => `The backup stopped (${error}). The record has not been changed; try again.`,
  restore: {
    title: 'Restore a backup',
    how: 'Everything is checked before anything is written, and you see what would change.',
    choose: 'Choose a backup (.zip or .jalon)',
    points: 'Restore points of this record',
    pointsHow: 'The record as it was just before a restore. The latest three are kept in this browser.',
    point: (instant, before) => `${formatInstant(instant)}, before the restore of “${before}”`,
    pointName: (instant) => `restore point of ${formatInstant(instant)}`,
    takePoint: 'Examine',
    pointGone: 'This restore point is no longer kept.',
    passwordTitle: 'This backup is protected',
    passwordWrong: 'This password does not open this backup. Check the capital letters and try again.',
    open: 'Open the backup',
    found: (title) => `Backup of “${title}”`,
    foundHow: (instant, organisation, total, files) =>
      `Made on ${formatInstant(instant)}. ${organisation}. ${records(total)}${files === 0 ? '' : `, ${counted(files, 'attached file', 'attached files')}`}, all checked.`,
    same: (count) => `The stored record already says the same as this backup (${records(count)}): there is nothing to replace.`,
    differences: (title, isOpen) => (isOpen ? `What replacing would change in the open record, “${title}”` : `What replacing would change in “${title}”`),
    unchanged: (count) => `${counted(count, 'entry stays as it is', 'entries stay as they are')}.`,
    noDossier: 'No record in this browser is that of this backup: it can be restored as a new record.',
    table: 'Section',
    tables: TABLES,
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    asNew: 'Restore as a new record',
    replace: 'Replace the record',
    giveUp: 'Leave it',
    replaceHow: 'Before it is replaced, the record as it is becomes a restore point: nothing is lost. What could be undone starts afresh; the journal stays.',
    replaced: 'The record was replaced by the backup, and read back. As it was, it is kept as a restore point.',
    restoredAsNew: 'The backup is restored as a new record, and read back. The open record has not changed.',
    openRestored: 'Open the restored record',
    toDashboard: 'Go to the dashboard',
    cancelled: 'Restore cancelled. Nothing was written.',
    refused: (name) => `${name} was not restored`,
    nothingChanged: 'Nothing that is stored has been changed.',
  },
  why: {
    empty: 'This file is empty.',
    tooLarge: (bytes, limit) => `Once opened, it would take ${formatBytes(bytes)}: more than the ${formatBytes(limit)} that Jalon accepts. A Jalon backup is not made this way.`,
    tooMany: (entries) => `It holds ${counted(entries, 'file', 'files')}: a Jalon backup does not hold that many.`,
    notABackup: 'This file is not a Jalon backup. An exported record (.json) can be opened higher up on this page.',
    otherApplication: 'This ZIP comes from another application: it is not a Jalon backup.',
    damaged: 'This file is no longer the one Jalon wrote: it is incomplete (copy or download cut short), damaged, or rewritten by another program. Take the original again, or another backup.',
    damagedPart: (entry) => `Part of this file is no longer what Jalon wrote: ${part(entry)}. Take the original again, or another backup.`,
    newer: (app) => `This backup was made by a newer version of Jalon${app === undefined ? '' : ` (${app})`}. Update Jalon, then start over.`,
    unsafeName: (name) => `It holds a file whose name would leave its folder, ${shown(name)}: it is not a sound backup.`,
    unknownEntry: (name) => `It holds a file that a backup does not have: ${shown(name)}.`,
    missingEntry: (entry) => `A part is missing: ${part(entry)}.`,
    unreadable: (entry) => `A part cannot be read: ${part(entry)}.`,
    wrongCount: (entry, found, announced) => `${part(entry)}: ${records(found)}, while the contents list announces ${formatNumber(announced)}.`,
    otherDossier: (entry) => `A part belongs to another record: ${part(entry)}.`,
    journal: (entry, index) => `A line does not read as expected: ${part(entry)}, line ${formatNumber(index + 1)}.`,
    record: (error) => faults.file(error),
    changedMeanwhile: 'The record has changed since the comparison, perhaps in another tab. Choose the backup again to see what would change now.',
    notSaved: (error) =>
      error === 'QuotaExceededError' ? 'There is not enough room left to restore this backup.' : `The browser refused to write (${error}).`,
    notSame: 'Read back after the restore, the record is not that of the backup. The restore point keeps what was there: check the disk of this device, then restore it.',
    failed: (error) => `The work stopped (${error}), probably for lack of memory. Close other tabs and try again.`,
  },
};
