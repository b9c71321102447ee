import { useEffect, useState } from 'react';
import { hashOf, usePointedAction } from './action-hash';
import type { ActionGroup } from './objective-group';

/** So few actions are read at once. */
const SHORT = 30;

export interface OpenGroups {
  readonly all: boolean;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly toggleAll: () => void;
}

/** The row that the address points to is shown, and reading goes on from there. */
const showAction = (id: string): void => {
  const row = document.getElementById(hashOf(id));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
};

/** What was folded or unfolded by hand, while the address pointed to `pointed`. */
interface Changed {
  readonly pointed: string | null;
  readonly open: ReadonlyMap<string, boolean>;
}

/** Pointing to another action unfolds its objective again, even one that was folded by hand. */
const stillChanged = (changed: Changed, pointed: string | null, holder: string | undefined): ReadonlyMap<string, boolean> =>
  changed.pointed === pointed ? changed.open : new Map([...changed.open].filter(([key]) => key !== holder));

/** Which objectives are unfolded: all when the list is narrowed or short, else those asked for; paper shows them all. */
export const useOpenGroups = (groups: readonly ActionGroup[], narrowed: boolean): OpenGroups => {
  const short = groups.reduce((sum, { actions }) => sum + actions.length, 0) <= SHORT;
  const pointed = usePointedAction();
  const [changed, setChanged] = useState<Changed>({ pointed, open: new Map() });
  const holder = groups.find(({ actions }) => actions.some(({ id }) => id === pointed))?.key;
  const byHand = stillChanged(changed, pointed, holder);
  const isOpen = (key: string): boolean => byHand.get(key) ?? (narrowed || short || key === holder);
  const set = (entries: readonly (readonly [string, boolean])[]): void => {
    setChanged({ pointed, open: new Map([...byHand, ...entries]) });
  };
  useEffect(() => {
    if (pointed !== null && holder !== undefined) showAction(pointed);
  }, [pointed, holder]);
  const openable = groups.filter(({ nodes }) => nodes.length > 0).map(({ key }) => key);
  const all = openable.every(isOpen);
  return {
    all,
    isOpen,
    toggle: (key) => {
      set([[key, !isOpen(key)]]);
    },
    toggleAll: () => {
      set(openable.map((key) => [key, !all] as const));
    },
  };
};
