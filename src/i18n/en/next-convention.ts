import type { nextConvention as french } from '../fr/next-convention';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

/** “Open the next convention”. */
export const nextConvention: Translation<typeof french> = {
  title: 'Next convention',
  how: (title) => `A new convention in this record, after “${title}”, which stays whole.`,
  open: 'Open the next convention',
  stays: (title) => `“${title}” stays whole: its objectives, programmes and reports do not change. The next convention has lines of its own, which you can then correct one by one.`,
  name: 'Title of the next convention',
  firstYear: 'First year',
  lastYear: 'Last year',
  lines: 'What it takes over',
  linesHow: 'Each objective taken over will say which one it continues. What the text of the convention states (missions, context) is not taken over.',
  commitments: (kept, total) => (kept === total ? counted(total, 'commitment taken over', 'commitments taken over') : `${formatNumber(kept)} of ${counted(total, 'commitment', 'commitments')}`),
  carry: (count, year) => `Take into its first programme what ${String(year)} left unfinished (${counted(count, 'action', 'actions')})`,
  carryHow: 'Only what is recorded as unfinished is taken over, under the ticked objectives; the rest is then chosen line by line in Programme.',
  nothingToCarry: (year) => `Nothing of ${String(year)} is recorded as unfinished under these objectives. What is not filled in is then taken over line by line in Programme.`,
  act: 'Open this convention',
  faults: {
    'no-title': 'A title is needed.',
    'no-years': 'A first and a last year are needed, such as “2024” and “2026”.',
    'reversed-years': 'The last year comes after the first, twenty years later at most.',
    'years-taken': 'The convention before covers these years already.',
  },
};
