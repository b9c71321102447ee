import type { Activity } from '#domain/activities/activity';
import type { GoalId, ActivityId } from '#domain/record/id';
import type { GoalResults } from '#domain/results/goal-results';
import type { ReportObjective } from '#domain/results/report-outline';
import type { I18n } from '#i18n/i18n-context';
import { titleInWords } from './activity-words';
import { goalFiguresInWords, progressInWords } from './figure-words';

/** More titles would no longer be read in one sentence. */
const NAMED = 8;

/** What a goal gave: its activities, studies, events and figures, in one sentence. */
export const goalLeadInWords = (goal: GoalId, activities: number, results: GoalResults, i18n: I18n): string => {
  const { m } = i18n;
  const row = results.goals.find((candidate) => candidate.goal === goal);
  const ofThem = row === undefined ? '' : m.report.summary.counts(row.studies, row.events.events, row.publications);
  return m.report.goalCounts(activities, ofThem, row === undefined ? [] : goalFiguresInWords(row, i18n));
};

/** Where the objective stands, in words: its progress, or that nothing is recorded and what the convention says of it. */
export const standingInWords = ({ coverage, progress }: ReportObjective, year: number, i18n: I18n): string | null => {
  const { m } = i18n;
  if (progress.total > 0) return m.report.progress(progress.total, progressInWords(progress, i18n));
  switch (coverage?.state) {
    case 'none':
    case 'undefined':
    case 'conditional':
      return m.report.withoutRecord[coverage.state](year);
    case 'covered':
    case 'served':
    case 'not_pursued':
    case undefined:
      return null;
  }
};

/** Which activities of other objectives serve it, by title. */
export const servedInWords = ({ servedBy, coverage }: ReportObjective, activities: ReadonlyMap<ActivityId, Activity>, codes: ReadonlyMap<string, string>, i18n: I18n): string | null => {
  const { m } = i18n;
  if (servedBy.length === 0) return null;
  const titles = servedBy.slice(0, NAMED).flatMap((id) => {
    const activity = activities.get(id);
    return activity === undefined ? [] : [titleInWords(activity, codes, i18n)];
  });
  const more = servedBy.length - titles.length;
  const lead = coverage?.state === 'served' ? m.report.servedOnly(servedBy.length) : m.report.servedBy(servedBy.length);
  return `${lead} ${[...titles, ...(more > 0 ? [m.report.andMore(more)] : [])].join(m.common.between)}.`;
};
