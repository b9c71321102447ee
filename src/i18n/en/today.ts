import { enGB } from 'date-fns/locale/en-GB';
import type { Day } from 'date-fns';
import type { today as french } from '../fr/today';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

export const today: Translation<typeof french> = {
  day: (weekday, day) => `${enGB.localize.day(weekday as Day, { width: 'wide' })} ${day}`,
  due: (now, month) => {
    if (now > 0) return `${counted(now, 'planned action', 'planned actions')} today`;
    return month > 0 ? `${counted(month, 'due date', 'due dates')} by the end of the month` : 'No due date by the end of the month';
  },
  toFillCount: (count) => `, ${formatNumber(count)} to fill in`,
  add: 'Add an activity',
  now: 'Back to today',
  nearest: (asked, shown) => `No programme is recorded for ${String(asked)}: the actions are those of the ${String(shown)} programme.`,
  noProgramme: 'No programme is recorded: nothing is due on a date.',
  today: 'Today',
  thisMonth: 'This month',
  toFill: 'To fill in',
  toFillHow: 'The due date is past and nothing tells yet what was done.',
  allFilled: 'Nothing is to be filled in.',
  dueOn: (periods) => `due ${periods}`,
  fill: 'Fill in',
  fillNamed: (title) => `Fill in: ${title}`,
  later: 'Later',
  laterNamed: (title) => `Later: ${title}`,
  drop: 'Dropped',
  dropNamed: (title) => `Dropped: ${title}`,
  seeAll: (count) => `See all ${formatNumber(count)}`,
  laterHow: 'This action will not be asked for before that day. It is noted in this browser only, not in the record.',
  postponements: { tomorrow: 'Tomorrow', next_week: 'In a week', next_month: 'In a month' },
  until: (choice, day) => `${choice}, on ${day}`,
  otherDay: 'Another day',
  otherDayFault: 'Choose a day to come.',
  putOff: 'Put off to that day',
  putOffCount: (count) => `${counted(count, 'action', 'actions')} put off in this browser.`,
  showAgain: 'Show them again',
  dropHow: 'The action is recorded as abandoned, with this reason. It stays in the programme, and Ctrl Z takes it back.',
  reason: 'Why',
  reasonFault: 'Say why in a few words.',
  dropAct: 'Record as dropped',
  pieces: 'Deliverables to hand over',
  pieceOf: (label, year) => `${label} (${String(year)})`,
  pieceDue: (days, day) => {
    if (days === 0) return `today, ${day}`;
    return days === 1 ? `tomorrow, ${day}` : `in ${counted(days, 'day', 'days')}, on ${day}`;
  },
  pieceLate: (days, day) => `due date past by ${counted(days, 'day', 'days')}, ${day}`,
  lacking: 'To complete',
  lackingHow: (year) => `What some activities of ${String(year)} do not say.`,
  noDate: (count) => `${counted(count, 'activity', 'activities')} without a date`,
  noFigure: (count) => `${counted(count, 'activity', 'activities')} without a figure`,
  month: 'To do this month',
  monthNone: 'No precise due date by the end of the month.',
  monthToFill: (count) => counted(count, 'action to fill in', 'actions to fill in'),
  see: 'See today',
};
