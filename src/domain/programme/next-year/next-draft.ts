import type { Activity } from '../../activities/activity';
import type { CarriedObjective } from '../../objectives/carried-objective';
import type { PartialDate } from '../../periods/partial-date';
import { overlapsYear } from '../../periods/period-year';
import type { ObjectiveId } from '../../record/id';
import type { PlannedAction } from '../planned-action';
import { originsOf, type CarryReason, type Unfinished } from './unfinished';
import type { TakenFrom } from './taken-from';

/** What the next programme may say of one piece of work, before someone reads it over. */
export interface DraftLine extends Pick<PlannedAction, 'title' | 'kind' | 'firm' | 'due' | 'places' | 'partners' | 'externalProvider' | 'provider' | 'referent'> {
  /** The first record that it comes from names it. */
  readonly key: string;
  readonly from: readonly TakenFrom[];
  readonly reason: CarryReason;
  /** Why it stands where it stands, as someone recorded it. */
  readonly cause?: string;
  /** Null when no objective of the next year stands for its own: someone must choose. */
  readonly objective: ObjectiveId | null;
  /** The action of this year whose headings it stands under. */
  readonly action?: PlannedAction;
  /** The title of the action that the same work seems to be proposed under already. */
  readonly like?: string;
}

const inYear = (dates: readonly PartialDate[], year: number): readonly PartialDate[] => dates.filter((date) => overlapsYear(date, year));

const sets = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

const causeOf = (action: PlannedAction | undefined, activities: readonly Activity[]): string | undefined =>
  action?.progress?.reason ?? activities.flatMap(({ cause }) => cause?.text ?? [])[0];

/** A new date that was announced for the year, of the action or of the activity; a past due date is no promise for the next year. */
const dueOf = ({ action, activities }: Unfinished, year: number): readonly PartialDate[] => {
  const announced = action?.progress?.newDate;
  const own = inYear(announced === undefined ? [] : [announced], year);
  return own.length > 0 ? own : [...new Set(activities.flatMap(({ next }) => inYear(next, year)))];
};

/**
 * One unfinished piece of work as a line of the programme of `year`. Its targets and its cost are not taken over: they were
 * promised for the year that ended.
 */
export const draftLine = (unfinished: Unfinished, year: number, carried: CarriedObjective): DraftLine | null => {
  const { action, activities, reason, like } = unfinished;
  const model = action ?? activities[0];
  const from = originsOf(unfinished);
  const [first] = from;
  if (model === undefined || first === undefined) return null;
  const cause = causeOf(action, activities);
  const referent = action?.referent ?? activities.flatMap((activity) => activity.referent ?? [])[0];
  return {
    key: first.id,
    from,
    reason,
    title: model.title,
    kind: model.kind,
    firm: action?.firm ?? true,
    due: dueOf(unfinished, year),
    places: sets(action?.places ?? [], ...activities.map(({ places }) => places)),
    partners: sets(action?.partners ?? [], ...activities.map(({ partners }) => partners)),
    externalProvider: action?.externalProvider ?? false,
    objective: carried(model.objective),
    ...(action?.provider !== undefined && { provider: action.provider }),
    ...(referent !== undefined && { referent }),
    ...(cause !== undefined && cause !== '' && { cause }),
    ...(action !== undefined && { action }),
    ...(like !== undefined && { like: like.title }),
  };
};
