import type { CarryReason } from '#domain/programme/next-year/unfinished';
import type { nextYear as french } from '../fr/next-year';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { formatNumber } from './format/number';

const REASONS: Readonly<Record<CarryReason, string>> = {
  in_progress: 'In progress',
  postponed: 'Postponed',
  stalled: 'No headway',
  not_started: 'Not started',
  unknown: 'Progress not filled in',
};

/** “Prepare the programme for N+1”. */
export const nextYear: Translation<typeof french> = {
  calendar: 'Calendar',
  prepare: (year) => `Prepare the ${String(year)} programme`,
  how: (ended, year) =>
    `What ${String(ended)} left unfinished can be taken into a draft programme for ${String(year)}. Each action will say what it follows from. Nothing is written until you agree, and “Undo” takes it all back at once.`,
  notCopied: 'Targets and costs are not taken over: they were set for the year that ended.',
  carried: (count, year) => `${counted(count, 'other already goes on', 'others already go on')} in the ${String(year)} programme: nothing is offered twice.`,
  exists: (year, lines) => `A ${String(year)} programme is already recorded (${counted(lines, 'line', 'lines')}): what you choose is added after it.`,
  beyond: (ended, year) => `The convention ends on ${ended}. A ${String(year)} programme needs an amendment that extends it, or the next convention.`,
  beyondYear: (ended, year) => `The convention stops with ${String(ended)}. A ${String(year)} programme needs an amendment that extends it, or the next convention.`,
  noConvention: 'A programme is prepared within a convention: this record has none yet.',
  beyondLink: 'Open either of them in Record',
  nothing: (ended) => `There is nothing to take over: no activity or action of ${String(ended)} is recorded as unfinished.`,
  allCarried: (ended, year) => `All that ${String(ended)} left unfinished already goes on in the ${String(year)} programme.`,
  reasonCount: (reason, count) => `${REASONS[reason]} (${formatNumber(count)})`,
  unknownHow: 'Nothing tells whether these actions are finished: they are taken over only if you tick them.',
  takeAll: (count) => (count === 1 ? 'Take it over' : `Take them all over (${formatNumber(count)})`),
  take: (title) => `Take over “${title}”`,
  titleOf: (title) => `Title, taken from “${title}”`,
  objectiveOf: (title) => `Objective of “${title}”`,
  chooseObjective: 'Choose an objective',
  fromActivity: (year) => `follows an activity of ${String(year)}`,
  fromAction: (year) => `follows an action of the ${String(year)} programme`,
  fromBoth: (year) => `follows an action of the ${String(year)} programme and what fulfils it`,
  announced: (period) => `announced: ${period}`,
  cause: (text) => `reason: ${text}`,
  like: (title) => `seems to be the action “${title}”, offered as well: to be ticked if it is something else`,
  write: (count, year) => `Write ${counted(count, 'action', 'actions')} into the ${String(year)} programme`,
  noneChosen: 'Tick one line at least.',
  emptyTitle: 'A title is needed.',
  noObjective: 'No objective of that year took over from its own: choose one.',
  toComplete: (count) => `${counted(count, 'ticked line is', 'ticked lines are')} to be completed: a title or an objective is missing.`,
};
