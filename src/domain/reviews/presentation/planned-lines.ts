import type { ActivityStatus } from '../../activities/statuses';
import type { Link } from '../../links/link';
import type { Commitment } from '../../objectives/objective';
import type { PartialDate } from '../../periods/partial-date';
import { withoutHeadings } from '../../programme/headings';
import type { PlannedAction } from '../../programme/planned-action';
import { groupBy } from '../../record/group-by';
import type { ObjectiveId } from '../../record/id';
import { commitmentAnswers } from '../../results/commitment-answers';
import type { CountedActivity } from '../../results/counted-activity';
import { progressOf, type Progress } from '../../results/progress';

/** What became of what was planned; null while nothing says it, which a slide leaves blank. */
export type PlannedResult =
  | { readonly by: 'progress'; readonly status: Exclude<ActivityStatus, 'unknown'>; readonly newDate: PartialDate | null }
  | { readonly by: 'activities'; readonly progress: Progress };

/** One line of « prévu / réalisé »: an action of the year's programme, or what the convention says where the year has no programme. */
export type PlannedLine =
  | { readonly type: 'action'; readonly action: PlannedAction; readonly result: PlannedResult | null }
  | { readonly type: 'commitment'; readonly commitment: Commitment; readonly result: PlannedResult | null };

const ofActivities = (activities: readonly Pick<CountedActivity, 'status'>[]): PlannedResult | null =>
  activities.length === 0 ? null : { by: 'activities', progress: progressOf(activities) };

const resultOf = ({ progress }: PlannedAction, doneBy: readonly Pick<CountedActivity, 'status'>[]): PlannedResult | null =>
  progress === undefined || progress.status === 'unknown' ? ofActivities(doneBy) : { by: 'progress', status: progress.status, newDate: progress.newDate ?? null };

/** The actions of a year's programme by objective, headings left out, « prévues » before « sous réserve », each with what became of it. */
export const plannedByObjective = (
  programme: readonly PlannedAction[],
  activities: readonly CountedActivity[],
  links: readonly Link[],
): ReadonlyMap<ObjectiveId, readonly PlannedLine[]> => {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const fulfilling = groupBy(links.filter(({ relation, state }) => relation === 'fulfils' && state === 'confirmed'), ({ target }) => target.id as string);
  const lineOf = (action: PlannedAction): PlannedLine => {
    const doneBy = new Set((fulfilling.get(action.id) ?? []).flatMap(({ activity }) => known.get(activity) ?? []));
    return { type: 'action', action, result: resultOf(action, [...doneBy]) };
  };
  const grouped = groupBy(withoutHeadings(programme), ({ objective }) => objective);
  return new Map([...grouped].map(([id, actions]) => [id, actions.toSorted((a, b) => Number(b.firm) - Number(a.firm)).map(lineOf)]));
};

/** What the convention says of one objective, with the activities that confirmed links say answer it. */
export const committedLines = (commitments: readonly Commitment[], activities: readonly CountedActivity[], links: readonly Link[]): readonly PlannedLine[] =>
  commitmentAnswers(commitments, activities, links, []).map(({ commitment, answered }) => ({ type: 'commitment', commitment, result: ofActivities(answered) }));
