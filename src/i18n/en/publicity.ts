import type { DutyCounts } from '#domain/deliverables/publicity';
import type { publicity as french } from '../fr/publicity';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const standings = ({ yes, in_part, no }: DutyCounts): string =>
  [yes > 0 && `${formatNumber(yes)} kept`, in_part > 0 && `${formatNumber(in_part)} kept in part`, no > 0 && `${formatNumber(no)} not kept`].filter((part) => part !== false).join(', ');

const count = (counts: DutyCounts, year: number): string => {
  if (counts.told === 0) return `Nothing is recorded for ${String(year)}.`;
  return `For ${String(year)}, ${counted(counts.told, 'obligation', 'obligations')} recorded of ${formatNumber(counts.all)}: ${standings(counts)}.`;
};

/** “article 5”, inside a sentence. */
const within = (heading: string): string => `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;

export const publicity: Translation<typeof french> = {
  title: (heading) => (heading === '' ? 'Publicity' : `Publicity (${within(heading)})`),
  how: 'What was done of each obligation in the year, and the activities that are exceptions to it.',
  count,
  noDuty: 'No publicity obligation is recorded for this convention. Add those that its text sets out, one by one.',
  kept: { yes: 'kept', in_part: 'kept in part', no: 'not kept' },
  toTell: 'to be filled in',
  byFunders: 'an obligation of the funders',
  exceptionsTold: (exceptions) => `${counted(exceptions, 'exception', 'exceptions')}:`,
  exceptionNote: (note) => `: ${note}`,
  unnamed: 'Untitled activity',
  tell: 'Fill in',
  tellNamed: (duty, told) => (told ? `Change what is recorded: ${duty}` : `Fill in: ${duty}`),
  acts: (duty) => `Act on the obligation: ${duty}`,
  editDuty: 'Change the obligation',
  removeDuty: 'Remove the obligation',
  add: 'Add an obligation',
  addTo: (convention) => `Add an obligation: ${convention}`,
  form: {
    title: (duty, year) => `Publicity ${String(year)}: ${duty}`,
    kept: 'This obligation was',
    toTell: 'To be filled in',
    choices: { yes: 'Kept', in_part: 'Kept in part', no: 'Not kept' },
    keptFault: 'Say whether the obligation was kept, so that the note and the exceptions are too.',
    note: 'Remark',
    noteHow: 'What was done, and on which materials.',
    exceptions: 'Activities that are exceptions',
    exceptionsHow: 'Among the activities of the year; a few letters of the title are enough.',
    why: (activity) => `Why: ${activity}`,
  },
  duty: {
    newTitle: 'New publicity obligation',
    editTitle: (duty) => `Change: ${duty}`,
    label: 'What is asked',
    labelHow: 'In one sentence, such as “Name the funders on printed matter”.',
    labelFault: 'Say what the convention asks.',
    by: 'Falls to',
    parties: { organisation: 'The organisation', funders: 'The funders' },
  },
  removal: {
    title: (duty) => `Remove: ${duty}`,
    text: 'The obligation is removed from the convention, with what is recorded of it for each year. Ctrl Z brings it back.',
    act: 'Remove the obligation',
  },
};
