import { flowSections, type Section } from '#domain/reviews/presentation/fit-blocks';
import type { FollowedConclusion } from '#domain/reviews/follow-up';
import type { Review } from '#domain/reviews/review';
import type { FollowGroup, Slide } from './deck';
import { SLIDE } from './slide-metrics';
import { rowsOf, type SlideRow, type Told } from './slide-row';
import { linesOf } from './text-lines';
import { plainSentence } from './plain-sentence';
import type { Telling } from './told-lines';

/** What is done comes first. */
const GROUPS: readonly FollowGroup[] = ['done', 'late', 'open', 'dropped', 'information'];

const groupOf = ({ conclusion: { type, followUp }, late }: FollowedConclusion): FollowGroup => {
  if (late) return 'late';
  return type === 'information' ? 'information' : followUp;
};

const STATUSES = { done: 'completed', late: 'postponed', open: 'in_progress', dropped: 'abandoned', information: undefined } as const;

const toldOf = (one: FollowedConclusion, before: Review, telling: Telling): Told => {
  const { m, format } = telling;
  const { conclusion, session } = one;
  const words = m.reviews.sessions;
  const { type, text, owner, due, objective } = conclusion;
  const kind = objective === undefined ? words.types[type] : m.presentation.followUp.under(words.types[type], telling.codeOf(objective));
  const older = session.id !== before.id && session.date !== undefined ? [m.presentation.followUp.from(format.period(session.date, 'long'))] : [];
  const ends = [...(owner === undefined ? [] : [words.owner(format.text(owner))]), ...(due === undefined ? [] : [words.due(format.period(due, 'long'))]), ...older];
  const status = STATUSES[groupOf(one)];
  return { key: conclusion.id, text: m.presentation.followUp.told(kind, format.text(text.replace(/\s+/gu, ' ').trim())), aside: m.charts.list(ends), quiet: true, ...(status !== undefined && { status }) };
};

const leadOf = (session: Review, before: Review | null, followed: readonly FollowedConclusion[], { m }: Telling): string => {
  const words = m.presentation.followUp;
  if (session.date === undefined) return words.undated;
  if (before === null) return words.first;
  if (followed.length === 0) return words.none;
  const asked = followed.filter(({ conclusion }) => conclusion.type !== 'information');
  return words.sentence(asked.length, asked.filter(({ conclusion }) => conclusion.followUp === 'done').length, followed.length - asked.length);
};

/** What comes first: what became of what was concluded before, or why there is nothing of it. */
export const followUpSlides = (session: Review, before: Review | null, followed: readonly FollowedConclusion[], telling: Telling): readonly Slide[] => {
  const { m, format } = telling;
  const words = m.presentation.followUp;
  const title = before?.date === undefined ? words.titleFirst : words.title(format.period(before.date, 'long'));
  const lead = leadOf(session, before, followed, telling);
  const sections = GROUPS.map((group): Section<SlideRow> => ({
    key: group,
    heading: SLIDE.block.heading + SLIDE.block.between,
    rows: before === null ? [] : followed.filter((one) => groupOf(one) === group).flatMap((one) => rowsOf(toldOf(one, before, telling), SLIDE.width)),
  }));
  const { lead: type, title: head } = SLIDE;
  const room = SLIDE.height - head.line * linesOf(title, { ...head, width: SLIDE.width }).length - type.before - type.line * linesOf(plainSentence(lead), { ...type, width: SLIDE.width }).length;
  const columns = flowSections(sections, room);
  return (columns.length === 0 ? [[]] : columns).map((column, index) => ({ kind: 'follow-up', key: `suites-${String(index)}`, title: index === 0 ? title : m.presentation.goesOn(title), lead, column }));
};
