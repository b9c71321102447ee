import { useEffect, useState } from 'react';

/** At the latest, so that a page that never rests still gets what waits for it. */
const LATEST_MS = 3_000;

/** Calls back when the page has nothing better to do; answers with how to give up. Safari has no idle callback: a timer stands for it. */
export const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, LATEST_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(run, { timeout: LATEST_MS });
  return () => {
    cancelIdleCallback(handle);
  };
};

/** False until the page first rests once it is `ready`: for what is not needed to read it. Before, it rests for its data only. */
export const useIdle = (ready = true): boolean => {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => {
      setIdle(true);
    });
  }, [ready]);
  return idle;
};
