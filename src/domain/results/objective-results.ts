import type { ObjectiveId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import { shownObjective } from './shown-place';
import { gather, shownResult, splitByPlace, type ShownResult } from './shown-results';

/**
 * What activities counted once gave, by objective: a function, since a page asks for one of them. Figures shown under a goal or
 * under the organisation as a whole are under no objective.
 */
export const resultsByObjective = (
  activities: readonly CountedActivity[],
): ((objective: ObjectiveId) => ShownResult) => {
  const at = splitByPlace<ObjectiveId | null>(gather(activities), ({ objective }) => objective, shownObjective);
  return (objective) => shownResult(at(objective));
};
