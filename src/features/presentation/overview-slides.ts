import { flowSections, type Section } from '#domain/reviews/presentation/fit-blocks';
import type { YearOverview } from '#domain/results/year-overview';
import { sideBySide, type CoverageRow, type Slide } from './deck';
import { plainSentence } from './plain-sentence';
import { SLIDE, THIRD } from './slide-metrics';
import { linesOf } from './text-lines';
import type { Telling } from './told-lines';

const COLUMNS = 3;

const { goal: GOAL, title: TITLE, lead: LEAD } = SLIDE;

const roomUnder = ({ headline, scoped }: YearOverview, { m }: Telling): number => {
  const lines = linesOf(plainSentence(m.dashboard.sentence(headline)), { ...TITLE, width: SLIDE.width }).length;
  const figures = scoped.activities.length === 0 ? 0 : SLIDE.figures + SLIDE.bar;
  return SLIDE.height - TITLE.line * lines - figures - SLIDE.beforeBlocks;
};

const sectionsOf = ({ convention }: YearOverview, { format }: Telling): readonly Section<CoverageRow>[] =>
  convention.goals.map(({ id, code, shortTitle }) => ({
    key: id,
    heading: GOAL.after + SLIDE.block.between + GOAL.line * Math.max(2, linesOf(`${code} ${format.text(shortTitle)}`, { size: 32, width: THIRD, family: 'serif' }).length),
    rows: convention.objectives.filter(({ goal }) => goal === id).map((objective) => ({ key: objective.id, height: SLIDE.coverageRow })),
  }));

/** One page of overview, as the dashboard has it; objectives that it cannot hold stand on others. */
export const overviewSlides = (overview: YearOverview, telling: Telling): readonly Slide[] => {
  const { m } = telling;
  const { title } = m.presentation.overview;
  const sections = sectionsOf(overview, telling);
  const room = roomUnder(overview, telling);
  // A column for each goal while there are few, as the dashboard has one panel for each.
  const apart = sections.map((section) => flowSections([section], room)).flat();
  const columns = apart.length <= COLUMNS ? apart : flowSections(sections, room);
  const first: Slide = { kind: 'overview', key: 'ensemble', title, overview, columns: columns.slice(0, COLUMNS) };
  if (columns.length <= COLUMNS) return [first];
  const told = new Set(columns.slice(0, COLUMNS).flatMap((column) => column.flatMap(({ rows }) => rows.map(({ key }) => key))));
  const rest = sections.map((section) => ({ ...section, rows: section.rows.filter(({ key }) => !told.has(key)) }));
  const more = sideBySide(flowSections(rest, SLIDE.height - TITLE.line - LEAD.before - LEAD.line), COLUMNS);
  return [first, ...more.map((shown, index): Slide => ({ kind: 'coverage', key: `ensemble-${String(index)}`, title: m.presentation.goesOn(title), overview, columns: shown }))];
};
