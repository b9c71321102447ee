import type { Id, PlannedActionId } from '../record/id';
import { descendantsOf } from './action-kin';
import type { PlannedAction } from './planned-action';
import { actionsAt, nextPosition, placeAction } from './reorder';

type NewId = <Name extends string>() => Id<Name>;

/** What an action promises, as another one; never its number, what became of it, or where it was read or taken from. */
const promiseOf = ({ progress: _progress, source: _source, takenFrom: _from, number: _number, ...action }: PlannedAction, newId: NewId) => ({
  ...action,
  rev: 0,
  targets: action.targets.map(({ source: _told, ...target }) => ({ ...target, id: newId<'Measure'>() })),
});

/** A copy of an action, with those under it, right after it: the copies, and the actions that make room for them. */
export const duplicateAction = (actions: readonly PlannedAction[], id: PlannedActionId, title: string, newId: NewId): readonly PlannedAction[] => {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) return [];
  const whole = [action, ...descendantsOf(actions, id)];
  const ids = new Map(whole.map((one) => [one.id, newId<'PlannedAction'>()] as const));
  const first = nextPosition(actions);
  const copies = whole.map((one, index): PlannedAction => {
    const parent = one.parent === undefined ? undefined : (ids.get(one.parent) ?? one.parent);
    const copy = { ...promiseOf(one, newId), id: ids.get(one.id) ?? one.id, position: first + index, ...(parent !== undefined && { parent }) };
    return one === action ? { ...copy, title } : copy;
  });
  const [root] = copies;
  if (root === undefined) return [];
  const siblings = actionsAt(actions, action);
  const next = siblings[siblings.findIndex((one) => one.id === id) + 1];
  const placed = placeAction([...actions, ...copies], root.id, action, next?.id);
  const moved = new Map(placed.map((one) => [one.id, one] as const));
  const known = new Set(copies.map((one) => one.id));
  return [...copies.map((copy) => moved.get(copy.id) ?? copy), ...placed.filter((one) => !known.has(one.id))];
};
