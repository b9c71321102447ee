import { useEffect, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import { findingDoubles, type DoublePair } from '#domain/activities/doubles/likely-doubles';
import { inIdleSlices } from './idle-slices';

function* telling(activities: readonly Activity[], tell: (pairs: readonly DoublePair[]) => void): Generator<undefined, void> {
  tell(yield* findingDoubles(activities));
}

/** The likely doubles of some activities, looked for while the page rests; undefined until they are found. */
export const useLikelyDoubles = (activities: readonly Activity[]): readonly DoublePair[] | undefined => {
  const [pairs, setPairs] = useState<readonly DoublePair[]>();
  useEffect(() => inIdleSlices(telling(activities, setPairs), () => undefined), [activities]);
  return pairs;
};
