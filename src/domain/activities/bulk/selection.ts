import type { ActivityId } from '../../record/id';

/** What is selected, and the row that was turned last: where a range starts. */
export interface Picked {
  readonly ids: ReadonlySet<ActivityId>;
  readonly last: ActivityId | undefined;
}

const rangeOf = (shown: readonly ActivityId[], from: ActivityId | undefined, to: ActivityId): readonly ActivityId[] => {
  const [start, end] = [from === undefined ? -1 : shown.indexOf(from), shown.indexOf(to)];
  return start === -1 || end === -1 ? [to] : shown.slice(Math.min(start, end), Math.max(start, end) + 1);
};

const turned = (ids: ReadonlySet<ActivityId>, some: readonly ActivityId[], on: boolean): ReadonlySet<ActivityId> => {
  const next = new Set(ids);
  for (const id of some) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
};

/**
 * Turns one row round. With `shown`, the rows in the order they are seen, every row from the last one turned to this one
 * becomes what this one becomes, as in a spreadsheet with Shift; a last row that is no longer seen starts no range.
 */
export const toggleOne = ({ ids, last }: Picked, id: ActivityId, shown?: readonly ActivityId[]): Picked => ({
  ids: turned(ids, shown === undefined ? [id] : rangeOf(shown, last, id), !ids.has(id)),
  last: id,
});

/** Takes all of these rows, or leaves them when all were taken; the others stay as they are. */
export const toggleAll = ({ ids }: Picked, some: readonly ActivityId[]): Picked => ({
  ids: turned(ids, some, !some.every((id) => ids.has(id))),
  last: undefined,
});
