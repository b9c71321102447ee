import type { FolderContent, FolderGoal } from '#documents/docx/session-folder-document';
import type { Sum } from '#domain/measures/sum-figures';
import { isCovered } from '#domain/results/coverage';
import { goalResults } from '#domain/results/goal-results';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { yearOverview, type YearOverview } from '#domain/results/year-overview';
import type { I18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';

type Overview = Pick<FolderContent, 'sentences' | 'goals' | 'figures'>;

const sumInWords = (sum: Sum | null, { m, format }: I18n): string =>
  sum === null ? m.common.notCounted : format.quantityInWords({ low: sum.value, high: sum.value, qualifier: sum.doubt });

/** The same figures as the dashboard's, their doubt in words. */
const figuresOf = ({ convention, scoped: { activities } }: YearOverview, i18n: I18n): Overview['figures'] => {
  const { m, format } = i18n;
  const words = m.dashboard.figures;
  const { comma, beside } = m.sessionDocuments.overview;
  const { overall, announcedMedia } = goalResults(convention, activities);
  const { studies, events, participants, media, contacts } = overall;
  const completed = activities.filter(({ kind, status }) => kind === 'study' && status === 'completed').length;
  return [
    { label: words.studies, value: studies === 0 ? format.number(0) : comma(format.number(studies), m.dashboard.completedOf(completed)) },
    { label: words.events, value: events.without.length === 0 ? format.number(events.events) : beside(format.number(events.events), m.dashboard.eventsWithoutFigure(events.without.length, events.events)) },
    { label: words.participants, value: participants.sum === null ? m.common.notCounted : comma(sumInWords(participants.sum, i18n), m.common.forCounts(participants.sum.parts)) },
    { label: words.media, value: sumInWords(announcedMedia ?? media.sum, i18n) },
    { label: words.contacts, value: contacts.sum === null ? m.common.notCounted : beside(sumInWords(contacts.sum, i18n), m.dashboard.notPeople) },
  ];
};

const goalsOf = ({ convention, coverage, scoped }: YearOverview, { m, format }: I18n): readonly FolderGoal[] => {
  const { goals } = progressByGoal(convention, scoped.activities);
  return convention.goals.map(({ id, code, shortTitle }) => {
    const own = new Set<string>(convention.objectives.filter(({ goal }) => goal === id).map((objective) => objective.id));
    const covered = coverage.filter(({ objective }) => own.has(objective)).filter(isCovered).length;
    const progress = goals.find(({ goal }) => goal === id)?.progress;
    return {
      name: `${code}. ${format.text(shortTitle)}`,
      covered: m.dashboard.outOf(covered, own.size),
      activities: format.number(progress?.total ?? 0),
      completed: format.number(progress?.byStatus.completed ?? 0),
    };
  });
};

/** The overview of a year, from the same computations as the dashboard: its sentence, coverage by goal, and key figures. */
export const overviewInWords = (snapshot: YearSnapshot, i18n: I18n): Overview => {
  const overview = yearOverview(snapshot, snapshot.activities, { year: snapshot.year });
  const { headline } = overview;
  const nothing = { withoutRecord: [], toBeSpecified: [], conditional: [], notPursued: [] };
  // The accent of the screen is of no use on paper.
  const sentences = [i18n.m.dashboard.sentence(headline).replaceAll('*', ''), i18n.m.dashboard.subtitle(headline, nothing)];
  return { sentences: sentences.filter((sentence) => sentence !== ''), goals: goalsOf(overview, i18n), figures: figuresOf(overview, i18n) };
};
