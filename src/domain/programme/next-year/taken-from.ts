import type { Link } from '../../links/link';
import type { PlannedAction } from '../planned-action';

/** What an action of a prepared programme goes on from. */
export type TakenFrom = NonNullable<PlannedAction['takenFrom']>[number];

/** Whether a record goes on in the programme `next` already: an action says it was taken from it, or someone confirmed that it continues it. */
export const isCarried = (next: readonly PlannedAction[], links: readonly Link[]): ((origin: TakenFrom) => boolean) => {
  const planned = new Set<string>(next.map(({ id }) => id));
  const continued = links.filter(({ relation, state, target }) => relation === 'continues' && state === 'confirmed' && planned.has(target.id));
  const carried = new Set<string>([
    ...next.flatMap(({ takenFrom = [] }) => takenFrom.map(({ id }) => id)),
    ...continued.map(({ activity }) => activity),
  ]);
  return ({ id }) => carried.has(id);
};

/** An action that no longer says it was taken from what is gone; what takes its place, if anything does, is said once. */
export const withoutOrigins = (action: PlannedAction, gone: ReadonlySet<string>, instead?: TakenFrom): PlannedAction => {
  const { takenFrom = [], ...rest } = action;
  const left = takenFrom.filter(({ id }) => !gone.has(id) && id !== instead?.id);
  const now = instead === undefined ? left : [...left, instead];
  return now.length === 0 ? rest : { ...rest, takenFrom: now };
};
