import type { bulk as french } from '../fr/bulk';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const activities = (count: number): string => counted(count, 'activity', 'activities');

export const bulk: Translation<typeof french> = {
  bar: 'Selected activities',
  selected: (count) => (count === 0 ? 'No activity selected' : `${activities(count)} selected`),
  clear: 'Clear the selection',
  change: 'Change',
  acts: {
    status: 'Progress',
    referent: 'Contact person',
    objective: 'Objective',
    action: 'Linked action',
    territory: 'Territory',
    duplicate: 'Duplicate',
    remove: 'Delete',
  },
  titles: {
    status: (count) => `Change the progress of ${activities(count)}`,
    referent: (count) => `Change the contact person of ${activities(count)}`,
    objective: (count) => `Change the objective of ${activities(count)}`,
    action: (count) => `Link ${activities(count)} to a planned action`,
    territory: (count) => `Change the territory of ${activities(count)}`,
    duplicate: (count) => `Duplicate ${activities(count)}`,
    remove: (count) => `Delete ${activities(count)}`,
  },
  fields: {
    status: 'New progress',
    cause: 'Reason',
    causeWhy: 'Asked for when an activity is postponed or abandoned. An activity that was so already keeps its own.',
    referent: 'New contact person',
    newPerson: (name) => `${name} will be added to the persons of the record.`,
    noReferent: 'No contact person',
    objective: 'New main objective',
    objectiveWhy: 'The other objectives that are served stay.',
    action: 'Planned action',
    actionWhy: 'Each activity will fulfil it. Actions that are linked already stay.',
    noAction: (year) => `No action is planned in ${String(year)}.`,
    territoryHow: 'The ticked territories',
    territoryAdd: 'are added to those of each activity',
    territoryReplace: 'replace those of each activity',
    territoryClear: 'replace those of each activity: none is ticked, they will no longer be filled in',
    territories: 'Territories',
  },
  choose: 'Choose',
  plan: {
    changes: (count) => counted(count, 'changes', 'change'),
    already: (count) => counted(count, 'is so already', 'are so already'),
    cannot: (count) => counted(count, 'cannot', 'cannot'),
    nothing: 'Nothing changes',
    told: (parts) => `${parts}.`,
    because: (why) => `: ${why}`,
    whichCannot: 'Which ones cannot',
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    reasons: {
      'other-year': (year) => `of ${String(year)}, the action is of another year`,
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
  done: {
    status: (count) => `Progress changed: ${activities(count)}.`,
    referent: (count) => `Contact person changed: ${activities(count)}.`,
    objective: (count) => `Objective changed: ${activities(count)}.`,
    action: (count) => `Action linked: ${activities(count)}.`,
    territory: (count) => `Territory changed: ${activities(count)}.`,
    duplicate: (count) => `Copies added: ${formatNumber(count)}.`,
    remove: (count) => `In the bin: ${activities(count)}.`,
  },
  copyOf: (title) => `${title} (copy)`,
  duplicateWhy: 'A copy keeps the title, objective, kind, role, contact person, places, partners and funders. It keeps no date, progress, figure, press return or evidence.',
  removal: {
    text: (count) => `${counted(count, 'activity goes', 'activities go')} to the bin, with figures, links and evidence. One “Undo” takes all of it back.`,
    pointing: (count) => `${counted(count, 'other activity refers to it: it will count by itself again', 'other activities refer to them: they will count by themselves again')}.`,
  },
};
