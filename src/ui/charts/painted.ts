import { useEffect, useEffectEvent, type RefObject } from 'react';

const MARK = '.recharts-bar-rectangle';

/** A chart whose bars are all zero has no mark to wait for. */
const FRAMES = 20;

/** Calls back once, in the frame after the marks of a chart are in the page. */
export const usePainted = (box: RefObject<HTMLElement | null>, onDrawn: (() => void) | undefined): void => {
  const drawn = useEffectEvent(() => onDrawn?.());
  useEffect(() => {
    let frame = 0;
    const look = (left: number): void => {
      frame = requestAnimationFrame(() => {
        if (left > 0 && box.current?.querySelector(MARK) === null) look(left - 1);
        else frame = requestAnimationFrame(drawn);
      });
    };
    look(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [box]);
};
