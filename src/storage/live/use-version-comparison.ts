import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Snapshot } from '#domain/reviews/review';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { lastClock } from '../canary/take-canary';
import type { ComparisonStep } from '../versions/stored-version';
import { compareInWorker } from '../versions/versions-in-worker';
import type { ComparisonAnswer } from '../versions/versions.worker';
import { useLiveRead, useStorage } from './storage-context';

type Refused = Extract<ComparisonAnswer, { readonly ok: false }>['reason'];

/** How far a comparison is; what was found stays in view while it is worked out anew. */
export type ComparisonState =
  | { readonly is: 'working'; readonly step: ComparisonStep; readonly stop: () => void }
  | { readonly is: 'stopped'; readonly again: () => void }
  | { readonly is: 'refused'; readonly reason: Refused; readonly again: () => void }
  | { readonly is: 'done'; readonly comparison: VersionComparison };

interface Found {
  /** Of which two versions it is. */
  readonly pair: string;
  readonly step: ComparisonStep | 'stopped';
  readonly answer?: ComparisonAnswer;
}

const NOTHING: Found = { pair: '', step: 'before' };

/** The journal's last entry, as long as the record as it stands is one of the two; undefined until it is read. */
const useNow = (after: Snapshot | null): string | undefined => {
  const { data } = useLiveRead('last-clock', [], ({ db, dossier }) => lastClock(db, dossier));
  return after === null ? data : after.id;
};

/** What differs from a kept version to another, or to the record as it stands (null), worked out in a worker and again after every change. */
export const useVersionComparison = (before: Snapshot, after: Snapshot | null): ComparisonState => {
  const { db } = useStorage();
  const now = useNow(after);
  const [found, setFound] = useState(NOTHING);
  const working = useRef<AbortController>(null);
  const [attempt, setAttempt] = useState(0);
  const pair = `${before.id} ${after?.id ?? ''}`;
  // The two versions are the same as long as their ids are, however often they are read.
  const compare = useEffectEvent((following: Parameters<typeof compareInWorker>[3]) => compareInWorker(db, before, after, following));
  useEffect(() => {
    if (now === undefined) return undefined;
    const ends = new AbortController();
    working.current = ends;
    const onStep = (step: ComparisonStep): void => setFound((last) => (last.pair === pair && last.answer !== undefined ? last : { pair, step }));
    void compare({ signal: ends.signal, onStep }).then((answer) => {
      if (!ends.signal.aborted) setFound({ pair, step: 'compare', answer });
    });
    return () => ends.abort();
  }, [db, pair, now, attempt]);
  const again = useCallback((): void => {
    setFound(NOTHING);
    setAttempt((count) => count + 1);
  }, []);
  const stop = useCallback((): void => {
    working.current?.abort();
    setFound({ pair, step: 'stopped' });
  }, [pair]);
  if (found.pair !== pair) return { is: 'working', step: 'before', stop };
  const { step, answer } = found;
  if (answer?.ok === true) return { is: 'done', comparison: answer.value };
  if (answer !== undefined) return { is: 'refused', reason: answer.reason, again };
  return step === 'stopped' ? { is: 'stopped', again } : { is: 'working', step, stop };
};
