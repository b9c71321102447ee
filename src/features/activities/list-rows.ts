import type { ActivityGroup } from '#domain/activities/group-activities';
import type { NarrowedActivities } from '#domain/activities/facet-counts';
import type { ListedActivity } from '#domain/activities/listed-activity';

/** One line of the list: a group with what it holds, or an activity. */
export type ListRow =
  | { readonly type: 'group'; readonly key: string; readonly group: ActivityGroup; readonly open: boolean }
  | { readonly type: 'activity'; readonly key: string; readonly one: ListedActivity };

const activityRow = (one: ListedActivity): ListRow => ({ type: 'activity', key: one.activity.id, one });

const rowsOfGroup = (group: ActivityGroup, folded: ReadonlySet<string>): readonly ListRow[] => {
  const open = !folded.has(group.key);
  const head: ListRow = { type: 'group', key: `group ${group.key}`, group, open };
  return open ? [head, ...group.activities.map(activityRow), ...group.retold.map(activityRow)] : [head];
};

/** An objective without any row keeps its place, unless a filter took its activities away; other empty groups say nothing. */
export const hasPlace = ({ subject, activities, retold }: ActivityGroup, narrowed: boolean): boolean =>
  (subject.type === 'objective' && !narrowed) || activities.length + retold.length > 0;

/** Activities in one list, second tellings at its end. */
export const plainRows = ({ shown, retold }: NarrowedActivities): readonly ListRow[] => [...shown, ...retold].map(activityRow);

/** Activities under their groups, those of a folded one left out. */
export const groupedRows = (groups: readonly ActivityGroup[], folded: ReadonlySet<string>): readonly ListRow[] =>
  groups.flatMap((group) => rowsOfGroup(group, folded));
