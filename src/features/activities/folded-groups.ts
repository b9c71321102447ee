import { useState } from 'react';

export interface FoldedGroups {
  readonly folded: ReadonlySet<string>;
  readonly toggle: (group: string) => void;
  readonly foldAll: (groups: readonly string[]) => void;
}

/** Which groups are folded away; all are open at first, so that nothing seems missing. */
export const useFoldedGroups = (): FoldedGroups => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  return {
    folded,
    toggle: (group) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(group)) next.add(group);
        return next;
      }),
    foldAll: (groups) => setFolded(new Set(groups)),
  };
};
