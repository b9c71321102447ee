import { useState } from 'react';
import type { ObjectiveId } from '#domain/record/id';

export interface FoldedGroups {
  readonly folded: ReadonlySet<ObjectiveId>;
  readonly toggle: (objective: ObjectiveId) => void;
  readonly foldAll: (objectives: readonly ObjectiveId[]) => void;
}

/** Which objectives are folded away; all are open at first, so that nothing seems missing. */
export const useFoldedGroups = (): FoldedGroups => {
  const [folded, setFolded] = useState<ReadonlySet<ObjectiveId>>(new Set());
  return {
    folded,
    toggle: (objective) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(objective)) next.add(objective);
        return next;
      }),
    foldAll: (objectives) => setFolded(new Set(objectives)),
  };
};
