import type { bulk as french } from '../fr/bulk';
import type { Translation } from '../translation';
import { counted } from './format/counted';

const activities = (count: number): string => counted(count, 'activity', 'activities');

export const bulk: Translation<typeof french> = {
  bar: 'Selected activities',
  selected: (count) => (count === 0 ? 'No activity selected' : `${activities(count)} selected`),
  clear: 'Clear the selection',
  change: 'Change',
  acts: {
    status: 'Progress',
    referent: 'Person in charge',
    objective: 'Objective',
    action: 'Linked action',
    territory: 'Territory',
    duplicate: 'Duplicate',
    remove: 'Delete',
  },
  titles: {
    status: (count) => `Change the progress of ${activities(count)}`,
    referent: (count) => `Change the person in charge of ${activities(count)}`,
    objective: (count) => `Change the objective of ${activities(count)}`,
    action: (count) => `Link ${activities(count)} to a planned action`,
    territory: (count) => `Change the territory of ${activities(count)}`,
    duplicate: (count) => `Duplicate ${activities(count)}`,
    remove: (count) => `Delete ${activities(count)}`,
  },
  fields: {
    status: 'New progress',
    cause: 'Reason',
    causeWhy: 'Asked for when an activity is postponed or abandoned. A reason that is already written is not replaced.',
    referent: 'New person in charge',
    newPerson: (name) => `${name} will be added to the persons of the dossier.`,
    noReferent: 'Nobody in charge',
    objective: 'New main objective',
    objectiveWhy: 'The other objectives that are served stay.',
    action: 'Planned action',
    actionWhy: 'Each activity will fulfil it. Actions that are linked already stay.',
    territoryHow: 'The ticked territories',
    territoryAdd: 'are added to those of each activity',
    territoryReplace: 'replace those of each activity',
    territories: 'Territories',
  },
  choose: 'Choose',
  plan: {
    changes: (count) => counted(count, 'changes', 'change'),
    already: (count) => counted(count, 'is so already', 'are so already'),
    cannot: (count) => counted(count, 'cannot', 'cannot'),
    nothing: 'Nothing changes.',
    whichCannot: 'Which ones cannot',
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    reasons: {
      'other-year': (year) => `of ${String(year)}, the action is of another year`,
      'objective-not-there': (year) => `the objective is not in the convention in ${String(year)}`,
      'cause-missing': () => 'its reason is missing',
    },
  },
  confirm: {
    status: (count) => `Change ${activities(count)}`,
    referent: (count) => `Change ${activities(count)}`,
    objective: (count) => `Change ${activities(count)}`,
    action: (count) => `Link ${activities(count)}`,
    territory: (count) => `Change ${activities(count)}`,
    duplicate: (count) => `Add ${counted(count, 'copy', 'copies')}`,
    remove: (count) => `Put ${activities(count)} in the bin`,
  },
  done: 'One “Undo” takes all of it back.',
};
