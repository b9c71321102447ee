import type { PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

/** The headings of a programme: any action that has a child; derived, never stored [P1]. */
export const headingsOf = (
  actions: readonly Pick<PlannedAction, 'id' | 'parent'>[],
): ReadonlySet<PlannedActionId> => {
  const ids = new Set(actions.map(({ id }) => id));
  return new Set(
    actions.flatMap(({ id, parent }) => (parent !== undefined && parent !== id && ids.has(parent) ? [parent] : [])),
  );
};

/** What a programme promises: its actions without their headings [P1]. */
export const withoutHeadings = <Action extends Pick<PlannedAction, 'id' | 'parent'>>(
  actions: readonly Action[],
): readonly Action[] => {
  const headings = headingsOf(actions);
  return actions.filter(({ id }) => !headings.has(id));
};
