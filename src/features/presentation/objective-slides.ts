import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { fitFourBlocks, flowSections, type FourBlocks } from '#domain/reviews/presentation/fit-blocks';
import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import type { PlannedLine } from '#domain/reviews/presentation/planned-lines';
import { BLOCKS, sideBySide, type ObjectiveHead, type Slide } from './deck';
import { plainSentence } from './plain-sentence';
import { COLUMN, SLIDE } from './slide-metrics';
import { rowsOf, type SlideRow, type Told } from './slide-row';
import { linesOf } from './text-lines';
import { attentionTold, conclusionTold, plannedTold, sequelTold, sinceTold, type Telling } from './told-lines';

/** What « depuis le dernier comité » starts from, in words; null when it is the whole year. */
export interface ObjectiveTelling extends Telling {
  readonly sinceFrom: string | null;
  readonly hasProgramme: boolean;
  readonly noting: boolean;
}

/** Before its report, a year is what it plans. */
const plannedOnly = (planned: readonly PlannedLine[], none: string, told: (count: number, completed: number) => string): string => {
  const actions = planned.filter(({ type }) => type === 'action');
  return actions.length === 0 ? none : told(actions.length, actions.filter(({ result }) => result?.by === 'progress' && result.status === 'completed').length);
};

/** « 7 activités réalisées, 5 en cours »: what is done comes first, and what is not known is in no sentence. */
const leadOf = ({ progress: { total, byStatus }, planned }: PresentedObjective, { m, year }: Telling): string => {
  const words = m.presentation.objective;
  if (total === 0) return plannedOnly(planned, words.noActivity(year), words.actions);
  const known = ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0);
  if (known.length === 0) return words.recorded(total, year);
  const parts = known.map((status, index) => {
    const count = byStatus[status];
    if (status === 'completed') return words.accented(words.completed(count));
    return index === 0 ? words.otherActivities(count, status) : words.ofStatus(status, count);
  });
  return words.counts(parts);
};

const headingsOf = ({ m, year, sinceFrom, hasProgramme }: ObjectiveTelling): ObjectiveHead['headings'] => {
  const { blocks, none, plannedFrom, plannedInConvention } = m.presentation.objective;
  return {
    since: { title: sinceFrom === null ? blocks.sinceYear(year) : blocks.since, from: sinceFrom, none: none.since },
    planned: { title: blocks.planned, from: hasProgramme ? plannedFrom(year) : plannedInConvention, none: none.planned },
    attention: { title: blocks.attention, from: null, none: none.attention },
    next: { title: blocks.next, from: null, none: none.next },
  };
};

/** The longest that a declared outlook may be beside its level; a longer one opens the points of attention, which go on as they need. */
const OUTLOOK_LINES = 2;

interface Outlook {
  readonly lead: string | null;
  readonly row: readonly Told[];
}

const outlookOf = ({ confidence }: PresentedObjective, { m, format }: Telling): Outlook => {
  if (confidence === null) return { lead: null, row: [] };
  const words = m.presentation.objective;
  const level = words.confidence(m.session.confidence.levels[confidence.level]);
  if (confidence.sentence === undefined) return { lead: level, row: [] };
  const sentence = format.text(confidence.sentence);
  const whole = words.confidenceSaid(level, sentence);
  const fits = linesOf(whole, { ...SLIDE.lead, width: SLIDE.width }).length <= OUTLOOK_LINES;
  return fits ? { lead: whole, row: [] } : { lead: level, row: [{ key: 'outlook', text: sentence }] };
};

/** How many of the actions that follow are named: the programme itself has them all, and the rest are counted. */
const NAMED_SEQUELS = 6;

const sequelsTold = ({ sequels }: PresentedObjective, telling: ObjectiveTelling): readonly Told[] => {
  const others = sequels.length - NAMED_SEQUELS;
  // Counting one action in words would take the line that naming it takes.
  if (others <= 1) return sequels.map((action) => sequelTold(action, telling));
  const text = telling.m.presentation.objective.otherSequels(others, telling.year + 1);
  return [...sequels.slice(0, NAMED_SEQUELS).map((action) => sequelTold(action, telling)), { key: 'others', text }];
};

const blocksOf = (presented: PresentedObjective, outlook: Outlook, telling: ObjectiveTelling): FourBlocks<SlideRow> => {
  const rows = (told: readonly Told[]): readonly SlideRow[] => told.flatMap((one) => rowsOf(one, COLUMN));
  return [
    rows(presented.since.map((line) => sinceTold(line, telling))),
    rows(presented.planned.map((line) => plannedTold(line, telling))),
    rows([...outlook.row, ...presented.attention.map((line) => attentionTold(line, telling))]),
    rows([...presented.conclusions.map((conclusion) => conclusionTold(conclusion, telling)), ...sequelsTold(presented, telling)]),
  ];
};

const { title: TITLE, lead: LEAD, block: BLOCK, row: ROW } = SLIDE;

const LEAST = ROW.line + ROW.around;

/** What stays for the rows of the first slide, under what its head takes. */
const roomFor = (head: ObjectiveHead, name: string, { noting }: ObjectiveTelling): number => {
  const titles = TITLE.line * linesOf(name, { ...TITLE, width: SLIDE.width - 150 }).length;
  const leads = [head.lead, ...(head.confidence === null ? [] : [head.confidence])].reduce((sum, said) => sum + LEAD.before + LEAD.line * linesOf(plainSentence(said), { ...LEAD, width: SLIDE.width }).length, 0);
  const bar = head.presented.progress.total === 0 ? 0 : SLIDE.bar;
  return SLIDE.height - titles - leads - bar - SLIDE.beforeBlocks - 2 * BLOCK.heading - BLOCK.between - (noting ? SLIDE.note : 0);
};

/** The slides of one objective: its four blocks at first, and what they cannot hold on the next ones, never smaller. */
export const objectiveSlides = (presented: PresentedObjective, rank: number, of: number, telling: ObjectiveTelling): readonly Slide[] => {
  const { m, format } = telling;
  const { code, shortTitle } = presented.objective;
  const outlook = outlookOf(presented, telling);
  const head: ObjectiveHead = { presented, rank, of, lead: leadOf(presented, telling), confidence: outlook.lead, headings: headingsOf(telling) };
  const title = `${code} ${format.text(shortTitle)}`;
  const { shown, rest } = fitFourBlocks(blocksOf(presented, outlook, telling), roomFor(head, format.text(shortTitle), telling), LEAST);
  const sections = BLOCKS.map((key, index) => ({ key, heading: BLOCK.heading + BLOCK.between, rows: rest[index] ?? [] }));
  const room = SLIDE.height - TITLE.line * linesOf(m.presentation.goesOn(format.text(shortTitle)), { ...TITLE, width: SLIDE.width - 150 }).length;
  return [
    { kind: 'objective', key: code, title, head, blocks: shown },
    ...sideBySide(flowSections(sections, room), 2).map((columns, index): Slide => ({ kind: 'objective-more', key: `${code}-${String(index)}`, title: m.presentation.goesOn(title), head, columns })),
  ];
};
