import { useEffect, useState } from 'react';
import { indexingHints, type Hint, type HintIndex } from '#domain/activities/entry-hints';
import { TitleIndex } from '#domain/activities/similar-titles';
import { inIdleSlices } from '#ui/idle-slices';

/** The words of what suggests, made ready while nobody types; until then, those that were ready before. */
export const useHintIndex = (hints: readonly Hint[]): HintIndex => {
  const [index, setIndex] = useState<HintIndex>(() => new TitleIndex());
  useEffect(() => {
    const made: HintIndex = new TitleIndex();
    return inIdleSlices(indexingHints(made, hints), () => {
      setIndex(made);
    });
  }, [hints]);
  return index;
};
