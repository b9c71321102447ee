import type { NarrowedActivities } from '#domain/activities/facet-counts';
import { groupActivities, type ActivityGroup } from '#domain/activities/group-activities';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { sortActivities, type ActivitySort } from '#domain/activities/sort-activities';
import type { ObjectiveId } from '#domain/record/id';

/** One line of the list: an objective with what it holds, or an activity. */
export type ListRow =
  | { readonly type: 'group'; readonly key: string; readonly group: ActivityGroup; readonly open: boolean }
  | { readonly type: 'activity'; readonly key: string; readonly one: ListedActivity };

const activityRow = (one: ListedActivity): ListRow => ({ type: 'activity', key: one.activity.id, one });

const rowsOfGroup = (group: ActivityGroup, folded: ReadonlySet<ObjectiveId>): readonly ListRow[] => {
  const open = !folded.has(group.objective);
  const head: ListRow = { type: 'group', key: group.objective, group, open };
  return open ? [head, ...group.activities.map(activityRow), ...group.retold.map(activityRow)] : [head];
};

/** An objective without any row keeps its place, unless a filter took its activities away. */
const hasPlace = ({ activities, retold }: ActivityGroup, narrowed: boolean): boolean =>
  !narrowed || activities.length + retold.length > 0;

/** Activities in one list, second tellings at its end. */
export const plainRows = ({ shown, retold }: NarrowedActivities, sort: ActivitySort): readonly ListRow[] =>
  [...sortActivities(shown, sort), ...retold].map(activityRow);

/** The objectives to show, in the order of the convention; `narrowed` says whether a filter narrows the list. */
export const groupsOf = (
  { shown, retold }: NarrowedActivities,
  sort: ActivitySort,
  objectives: readonly ObjectiveId[],
  narrowed: boolean,
): readonly ActivityGroup[] =>
  groupActivities(objectives, sortActivities(shown, sort), retold).filter((group) => hasPlace(group, narrowed));

/** Activities under their objectives, those of a folded one left out. */
export const groupedRows = (groups: readonly ActivityGroup[], folded: ReadonlySet<ObjectiveId>): readonly ListRow[] =>
  groups.flatMap((group) => rowsOfGroup(group, folded));
