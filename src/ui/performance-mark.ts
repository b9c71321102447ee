import { useEffect } from 'react';

/** Marks, in the browser's own timeline, the frame in which what is rendered with it has been painted. */
export const useMarkWhenPainted = (name: string): void => {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      performance.mark(name);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [name]);
};
