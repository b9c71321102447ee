import type { Activity } from '../activities/activity';
import type { ActivityKind } from '../activities/kinds';
import type { Commitment } from '../objectives/objective';
import type { PartialDate } from '../periods/partial-date';
import type { PlannedAction } from '../programme/planned-action';

/** What the fields of an activity, of a planned action or of a commitment say of its subject, ready to be set side by side. */
export interface Described<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** The headings that it stands under, in its programme or in the document it was read from. */
  readonly context: readonly string[];
  readonly places: readonly string[];
  readonly partners: readonly string[];
  readonly text: string;
  /** Ids of the objectives that it serves, the main one first. */
  readonly objectives: readonly string[];
  readonly kinds: readonly ActivityKind[];
  /** When it took place, goes on, or is due. */
  readonly dates: readonly PartialDate[];
}

const headingOf = ({ source }: { readonly source?: { readonly heading?: string | undefined } | undefined }): readonly string[] => (source?.heading === undefined ? [] : [source.heading]);

/** An activity as it is compared; an announced sequel is what a later action may be. */
export const describeActivity = (activity: Activity): Described<Activity['id']> => ({
  id: activity.id,
  title: activity.title,
  context: headingOf(activity),
  places: activity.places,
  partners: activity.partners,
  text: activity.reportText ?? '',
  objectives: [activity.objective, ...activity.otherObjectives],
  kinds: [activity.kind],
  dates: [...activity.dates, ...activity.next],
});

const ancestorTitles = (action: PlannedAction, byId: ReadonlyMap<string, PlannedAction>): readonly string[] => {
  const titles: string[] = [];
  const met = new Set<string>([action.id]);
  for (let at = action.parent; at !== undefined && !met.has(at); at = byId.get(at)?.parent) {
    met.add(at);
    titles.push(byId.get(at)?.title ?? '');
  }
  return titles;
};

/** A planned action as it is compared, with the headings above it; one that is its own ancestor stops there. */
export const describeAction = (action: PlannedAction, byId: ReadonlyMap<string, PlannedAction>): Described<PlannedAction['id']> => ({
  id: action.id,
  title: action.title,
  context: [...ancestorTitles(action, byId), ...headingOf(action)],
  places: action.places,
  partners: action.partners,
  text: '',
  objectives: [action.objective],
  kinds: [action.kind],
  dates: action.due,
});

/** A commitment as it is compared, with the words of the convention that it is read from. */
export const describeCommitment = (commitment: Commitment): Described<Commitment['id']> => ({
  id: commitment.id,
  title: commitment.label,
  context: [],
  places: [],
  partners: [],
  text: commitment.source?.words ?? '',
  objectives: [commitment.objective],
  kinds: [commitment.kind, ...commitment.kindAlternatives],
  dates: [],
});
