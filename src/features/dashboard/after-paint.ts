import { useEffect, useState } from 'react';

/** False until the first paint: what is long to draw waits, so that the sentence is read first. `start` is called then; it must be stable. */
export const useAfterPaint = (start: () => void): boolean => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      start();
      setPainted(true);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [start]);
  return painted;
};
