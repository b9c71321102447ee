import type { Link } from '../../links/link';
import type { ConventionYear } from '../../objectives/objectives-in-year';
import type { OperationalObjective } from '../../objectives/objective';
import type { CivilDay } from '../../periods/partial-date';
import type { PlannedAction } from '../../programme/planned-action';
import { groupBy } from '../../record/group-by';
import type { ObjectiveId } from '../../record/id';
import type { CountedActivity } from '../../results/counted-activity';
import { progressOf, type Progress } from '../../results/progress';
import type { FollowedConclusion } from '../follow-up';
import type { Conclusion, Review } from '../review';
import { attentionLines, type AttentionLine } from './attention-lines';
import { committedLines, plannedByObjective, type PlannedLine } from './planned-lines';
import type { PresentedActivity } from './presented-activity';
import { sequelLines } from './sequel-lines';
import type { SinceLine } from './since-lines';

/** All that the slides of one objective hold: its four blocks, and where its activities stand. */
export interface PresentedObjective {
  readonly objective: OperationalObjective;
  /** The goal's place in the convention, from 0. */
  readonly goal: number;
  readonly progress: Progress;
  readonly confidence: NonNullable<Review['confidence']>[number] | null;
  readonly since: readonly SinceLine[];
  readonly planned: readonly PlannedLine[];
  readonly attention: readonly AttentionLine[];
  /** What this session proposes, asks for or decides here, then how the next programme goes on. */
  readonly conclusions: readonly Conclusion[];
  readonly sequels: readonly PlannedAction[];
  /** Something is new, late or asks for attention: shown unless the director chooses otherwise. */
  readonly stands: boolean;
}

export interface PresentedYear {
  readonly session: Review;
  readonly convention: ConventionYear;
  /** Counted once, under the objectives that stand in the year. */
  readonly counted: readonly CountedActivity[];
  readonly presented: readonly PresentedActivity[];
  readonly since: ReadonlyMap<ObjectiveId, readonly SinceLine[]>;
  /** Of the year, placed, headings included. */
  readonly programme: readonly PlannedAction[];
  readonly nextProgramme: readonly PlannedAction[];
  readonly links: readonly Link[];
  readonly conclusions: readonly Conclusion[];
  readonly followed: readonly FollowedConclusion[];
  readonly on: CivilDay;
}

type Grouped<Item> = ReadonlyMap<ObjectiveId, readonly Item[]>;

const blocksOf = (year: PresentedYear, planned: Grouped<PlannedLine>, activities: Grouped<PresentedActivity>) => (id: ObjectiveId) => {
  const own = activities.get(id) ?? [];
  const lines = year.programme.length > 0 ? (planned.get(id) ?? []) : committedLines(year.convention.commitments.get(id) ?? [], year.counted, year.links);
  return {
    since: year.since.get(id) ?? [],
    planned: lines,
    attention: attentionLines(own, lines, year.on),
    conclusions: year.conclusions.filter(({ review, objective }) => review === year.session.id && objective === id),
    sequels: sequelLines(own, year.nextProgramme, year.links),
  };
};

/** What is to be shown of each objective of the year, in the order of the convention. */
export const presentedObjectives = (year: PresentedYear): readonly PresentedObjective[] => {
  const counted = groupBy(year.counted, ({ objective }) => objective);
  const blocks = blocksOf(year, plannedByObjective(year.programme, year.counted, year.links), groupBy(year.presented, ({ objective }) => objective));
  const late = new Set(year.followed.filter((one) => one.late).map(({ conclusion }) => conclusion.objective));
  return year.convention.objectives.map((objective) => {
    const { id } = objective;
    const own = blocks(id);
    return {
      ...own,
      objective,
      goal: year.convention.goals.findIndex((goal) => goal.id === objective.goal),
      progress: progressOf(counted.get(id) ?? []),
      confidence: year.session.confidence?.find((one) => one.objective === id) ?? null,
      stands: own.since.length + own.attention.length + own.conclusions.length > 0 || late.has(id),
    };
  });
};
