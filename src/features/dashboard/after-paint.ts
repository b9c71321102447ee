import { useEffect, useState } from 'react';

/** False until the first paint: what is long to draw waits, so that the sentence is read first. */
export const useAfterPaint = (): boolean => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setPainted(true);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return painted;
};
