import type { history as french } from '../fr/history';
import type { Translation } from '../translation';
import { CONVENTION_DONE } from './convention-commands';

/** What each command did, after “Undone:”; a code that is not here is told as a change. */
const DONE: Readonly<Record<string, string>> = {
  'rename-dossier': 'the new title of the record',
  'open-year': 'the opening of a year',
  'take-shipped': 'the newer version of the record supplied',
  ...CONVENTION_DONE,
  'add-activity': 'the addition of an activity',
  'edit-activity': 'the change of an activity',
  'fill-down': 'the filling of several cells',
  'remove-activity': 'the deletion of an activity',
  'retain-figure': 'the choice of a figure',
  'release-figure': 'the return on a retained figure',
  'set-action-progress': 'the progress of a planned action',
  'take-entries': 'the entries received',
  'import-table': 'the imported table',
  'change-statuses': 'the progress of several activities',
  'change-referents': 'the contact person of several activities',
  'change-objectives': 'the objective of several activities',
  'change-territories': 'the territory of several activities',
  'link-activities': 'the link of activities to a planned action',
  'duplicate-activities': 'the copy of several activities',
  'remove-activities': 'the deletion of several activities',
  'replace-text': 'a replacement in a column',
  'merge-activities': 'the merging of two activities',
  'mark-told-twice': 'an activity told twice',
  'tell-apart': 'two activities said to be different',
  'merge-spellings': 'the merging of spellings',
  'restore-from-bin': 'the return of what was in the bin',
};

const what = (command: string): string => DONE[command] ?? 'the last change';

export const history: Translation<typeof french> = {
  group: 'Undo and redo',
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (command) => `Undo ${what(command)} (Ctrl Z)`,
  redoWhat: (command) => `Redo ${what(command)} (Ctrl Shift Z)`,
  undone: (command) => `Undone: ${what(command)}.`,
  redone: (command) => `Redone: ${what(command)}.`,
  toBackup: 'Back up',
  nothing: 'Nothing to undo: no change has been made on this device.',
  changed: 'This entry has been changed since. Undoing would replace that change, which would stay in the journal.',
  changedAnyway: 'Replace anyway',
  purged: 'This can no longer be undone: what had been removed was taken out of the bin for good. Undo again takes back the change before it.',
  keep: 'Change nothing',
  notSaved: (error) => `The browser refused to save (${error}). Nothing has been changed.`,
};
