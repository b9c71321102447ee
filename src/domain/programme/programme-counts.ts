import { groupBy } from '../record/group-by';
import type { ObjectiveId } from '../record/id';
import { headingsOf } from './headings';
import type { PlannedAction } from './planned-action';

/** « 185 actions sous 44 titres »: `firm` and `conditional` add up to `actions`, headings being in none of them. */
export interface ProgrammeCounts {
  readonly actions: number;
  readonly firm: number;
  readonly conditional: number;
  readonly headings: number;
  /** Actions that the programme says go on from the year before. */
  readonly continuing: number;
}

export interface ProgrammeCountsByObjective {
  readonly all: ProgrammeCounts;
  /** An objective for which nothing is planned is absent. */
  readonly byObjective: ReadonlyMap<ObjectiveId, ProgrammeCounts>;
}

type Countable = Pick<PlannedAction, 'id' | 'parent' | 'objective' | 'firm' | 'continues'>;

/** Counts the actions of one programme; headings are settled on the whole programme, so objectives add up to it [P1]. */
export const programmeCounts = (actions: readonly Countable[]): ProgrammeCountsByObjective => {
  const headings = headingsOf(actions);
  const count = (group: readonly Countable[]): ProgrammeCounts => {
    const promised = group.filter(({ id }) => !headings.has(id));
    const firm = promised.filter((action) => action.firm).length;
    return {
      actions: promised.length,
      firm,
      conditional: promised.length - firm,
      headings: group.length - promised.length,
      continuing: promised.filter(({ continues }) => continues).length,
    };
  };
  const groups = groupBy(actions, ({ objective }) => objective);
  return { all: count(actions), byObjective: new Map([...groups].map(([id, group]) => [id, count(group)])) };
};
