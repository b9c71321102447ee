import type { reviewBodies as french } from '../fr/review-bodies';
import type { Translation } from '../translation';
import { counted } from './format/counted';

export const reviewBodies: Translation<typeof french> = {
  add: 'Add a body',
  edit: (body) => `Edit the body: ${body}`,
  newTitle: 'New body',
  editTitle: 'Edit the body',
  remove: 'Delete the body',
  stays: (held) => `${counted(held, 'meeting is', 'meetings are')} recorded for this body: it can only be deleted after ${held === 1 ? 'it' : 'them'}.`,
  label: 'Name',
  nature: 'Kind',
  unknown: 'not said',
  natures: { technical: 'Technical committee', follow_up: 'Follow-up body', board: 'Board', general_assembly: 'General assembly', own: 'Other' },
  frequency: 'Meetings a year',
  frequencyHow: 'A number: 2 for twice a year, 4 for once a quarter.',
  members: 'Members',
  role: 'Role',
  scope: 'About',
  scopeHow: 'Bodies about the same subject are shown together.',
  faults: { missing: 'Give it a name.', 'too-long': 'This is too long for one line.', 'not-a-frequency': 'A whole number of meetings a year is needed, from 1 to 366.' },
};
