import { ACTIVITY_STATUSES, type ActivityStatus } from '#domain/activities/statuses';
import { earliestOf } from '#domain/periods/compare-periods';
import type { PartialDate } from '#domain/periods/partial-date';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { AttentionLine } from '#domain/reviews/presentation/attention-lines';
import type { PlannedLine, PlannedResult } from '#domain/reviews/presentation/planned-lines';
import type { PresentedActivity } from '#domain/reviews/presentation/presented-activity';
import type { SinceLine, ToldStep } from '#domain/reviews/presentation/since-lines';
import type { Conclusion } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';
import type { Told } from './slide-row';
import { givenInWords, versionFigureInWords } from './told-figure';

/** What the words of a slide depend on beside the record. */
export interface Telling extends I18n {
  readonly year: number;
  readonly codeOf: (objective: string) => string;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const statusWord = (status: ActivityStatus, { m }: Telling): string => m.presentation.objective.status(m.statuses[status]);

const dates = (periods: readonly PartialDate[], { m, format, year }: Telling): string => m.charts.list(periods.map((date) => format.period(date, 'long', year)));

const activityLine = (activity: PresentedActivity, telling: Telling): Told => {
  const { m, format, year } = telling;
  const words = m.presentation.objective;
  const figure = givenInWords(activity.measures, telling);
  const what = figure === null ? format.text(activity.title) : words.withFigure(format.text(activity.title), figure);
  const first = earliestOf(activity.dates);
  const text = first === null ? what : words.dated(capital(format.period(first, 'long', year)), what);
  const known = activity.status !== 'completed' && activity.status !== 'unknown';
  return { key: activity.id, text, ...(known && { aside: statusWord(activity.status, telling), quiet: true }) };
};

const stepInWords = (step: ToldStep, telling: Telling): string | null => {
  const words = telling.m.presentation.objective.steps;
  switch (step.what) {
    case 'completed':
    case 'progressed':
      return null;
    case 'added':
    case 'removed':
      return words[step.what];
    case 'moved':
      return words.moved(telling.codeOf(step.from));
    case 'rescheduled':
      return step.to.length === 0 ? words.unscheduled : words.rescheduled(dates(step.to, telling));
    case 'figure_added':
      return words.figureAdded(versionFigureInWords(step.figure, telling));
    case 'figure_removed':
      return words.figureRemoved(versionFigureInWords(step.figure, telling));
    case 'figure_corrected':
      return words.figureCorrected(versionFigureInWords(step.to, telling), versionFigureInWords(step.from, telling));
  }
};

const changedLine = ({ id, title, steps }: Extract<SinceLine, { type: 'changed' }>, telling: Telling): Told => {
  const { m, format } = telling;
  const status = steps.flatMap((step) => (step.what === 'completed' || step.what === 'progressed' ? [step.to] : [])).find((to) => to !== 'unknown');
  const others = steps.flatMap((step) => stepInWords(step, telling) ?? []);
  const named = format.text(title);
  return {
    key: id,
    text: others.length === 0 ? named : m.presentation.objective.changed(named, others.join(m.common.between)),
    ...(status !== undefined && { aside: statusWord(status, telling), quiet: status !== 'completed' }),
  };
};

export const sinceTold = (line: SinceLine, telling: Telling): Told => (line.type === 'activity' ? activityLine(line.activity, telling) : changedLine(line, telling));

const resultInWords = (result: PlannedResult, telling: Telling): string => {
  const words = telling.m.presentation.objective;
  if (result.by === 'progress') {
    const status = statusWord(result.status, telling);
    return result.newDate === null ? status : words.statusUntil(status, dates([result.newDate], telling));
  }
  const { total, byStatus } = result.progress;
  const known = ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0);
  const [only] = known;
  if (total === 1 && only !== undefined) return words.oneActivity(only);
  return words.byActivities(total, telling.m.charts.list(known.map((status) => words.ofStatus(status, byStatus[status]))));
};

/** What was planned, and at its end what came of it; while nothing says it, when it is due. */
export const plannedTold = (line: PlannedLine, telling: Telling): Told => {
  const { m, format } = telling;
  const words = m.presentation.objective;
  const result = line.result === null ? undefined : resultInWords(line.result, telling);
  if (line.type === 'commitment') return { key: line.commitment.id, text: format.text(line.commitment.label), aside: result };
  const { id, title, firm, due } = line.action;
  const awaited = due.length === 0 ? undefined : words.due(dates(due, telling));
  return { key: id, text: firm ? format.text(title) : words.conditional(format.text(title)), aside: result ?? awaited, quiet: result === undefined };
};

export const attentionTold = ({ id, title, status, until, cause, wasDue }: AttentionLine, telling: Telling): Told => {
  const { m, format } = telling;
  const words = m.presentation.objective;
  const word = statusWord(status, telling);
  const put = until.length === 0 ? word : words.until(word, dates(until, telling));
  const fact = words.attention(format.text(title), wasDue.length === 0 ? put : words.overdue(put, dates(wasDue, telling)));
  return { key: id, text: cause === null ? fact : words.because(fact, format.text(cause.replace(/\s+/gu, ' ').trim())), status };
};

export const conclusionTold = ({ id, type, text, owner, due }: Conclusion, { m, format }: Telling): Told => {
  const ends = [...(owner === undefined ? [] : [format.text(owner)]), ...(due === undefined ? [] : [format.period(due, 'long')])];
  return {
    key: id,
    text: m.presentation.followUp.told(m.reviews.sessions.types[type], format.text(text.replace(/\s+/gu, ' ').trim())),
    ...(ends.length > 0 && { aside: m.charts.list(ends), quiet: true }),
  };
};

export const sequelTold = ({ id, title, due, year }: PlannedAction, { m, format }: Telling): Told => ({
  key: id,
  text: format.text(title),
  aside: due.length === 0 ? m.presentation.objective.sequel(year) : m.charts.list(due.map((date) => format.period(date, 'long'))),
  quiet: true,
});
