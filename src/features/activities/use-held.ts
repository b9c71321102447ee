import { useCallback, useMemo, useState } from 'react';
import type { Held } from '#domain/activities/facet-counts';
import type { ListedActivity } from '#domain/activities/listed-activity';
import type { ActivityId } from '#domain/record/id';
import type { UrlSearch } from '#ui/url/search';
import type { ListKnown } from './list-context';

const NONE: Held = new Map();

interface HeldRows extends Pick<ListKnown, 'hold' | 'as'> {
  readonly held: Held;
}

/** Activities that were changed here stay in their place, as they stood before, until the address asks for something else. */
export const useHeld = (search: UrlSearch, byId: ReadonlyMap<ActivityId, ListedActivity>): HeldRows => {
  const [kept, setKept] = useState({ search, rows: NONE });
  const held = kept.search === search ? kept.rows : NONE;
  const hold = useCallback(
    (ids: readonly ActivityId[]) =>
      setKept((before) => {
        const rows = new Map(before.search === search ? before.rows : NONE);
        for (const id of ids) {
          const one = byId.get(id);
          if (one !== undefined && !rows.has(id)) rows.set(id, one);
        }
        return { search, rows };
      }),
    [search, byId],
  );
  const as = useCallback((one: ListedActivity) => held.get(one.activity.id) ?? one, [held]);
  return useMemo(() => ({ held, hold, as }), [held, hold, as]);
};
