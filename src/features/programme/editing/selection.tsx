import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { PlannedActionId } from '#domain/record/id';

interface Selection {
  readonly ids: ReadonlySet<PlannedActionId>;
  readonly toggle: (id: PlannedActionId) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection | null>(null);

/** The actions chosen in the list, to be changed together. */
export const useSelection = (): Selection => {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error('Actions are chosen outside of their list');
  return selection;
};

const NONE: ReadonlySet<PlannedActionId> = new Set();

/** Keeps what is chosen; what is no longer in the programme is chosen no more. */
export const SelectionProvider = ({ known, children }: { readonly known: ReadonlySet<PlannedActionId>; readonly children: ReactNode }) => {
  const [chosen, setChosen] = useState(NONE);
  const selection = useMemo(
    (): Selection => ({
      ids: new Set([...chosen].filter((id) => known.has(id))),
      toggle: (id) => setChosen((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
      clear: () => setChosen(NONE),
    }),
    [chosen, known],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
};
