import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { toggleAll, toggleOne, type Picked } from '#domain/activities/bulk/selection';
import type { ActivityId } from '#domain/record/id';

export interface Selection {
  readonly ids: ReadonlySet<ActivityId>;
  /** Turns one round; with `shown`, the rows in the order they are seen, all those from the last one turned to this one. */
  readonly toggle: (id: ActivityId, shown?: readonly ActivityId[]) => void;
  /** Takes all of these, or leaves them when all were taken. */
  readonly toggleAll: (ids: readonly ActivityId[]) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection | null>(null);

/** The activities that are selected in the list. */
export const useSelection = (): Selection => {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error('The selection is read outside of its list');
  return selection;
};

const NONE: Picked = { ids: new Set(), last: undefined };

interface Props {
  /** Every activity of the year, whatever the filters: what is selected stays so while they change, until it is deleted. */
  readonly known: ReadonlySet<ActivityId>;
  readonly children: ReactNode;
}

/** Holds what is selected, by id: filters, sorting and grouping change nothing of it. */
export const SelectionProvider = ({ known, children }: Props) => {
  const [picked, setPicked] = useState(NONE);
  if ([...picked.ids].some((id) => !known.has(id))) {
    setPicked({ ids: new Set([...picked.ids].filter((id) => known.has(id))), last: picked.last });
  }
  const toggle = useCallback<Selection['toggle']>((id, shown) => setPicked((before) => toggleOne(before, id, shown)), []);
  const turnAll = useCallback<Selection['toggleAll']>((ids) => setPicked((before) => toggleAll(before, ids)), []);
  const clear = useCallback(() => setPicked(NONE), []);
  const { ids } = picked;
  const selection = useMemo(() => ({ ids, toggle, toggleAll: turnAll, clear }), [ids, toggle, turnAll, clear]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
};
