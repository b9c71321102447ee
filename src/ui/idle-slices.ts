import { whenIdle } from './when-idle';

/** Half a frame: a key that is pressed meanwhile is not held up. */
const SLICE_MS = 8;

/** Works through `steps` a little at a time, whenever the page rests, then calls back; answers with how to give up. */
export const inIdleSlices = (steps: Iterator<unknown>, onDone: () => void): (() => void) => {
  let giveUp = (): void => undefined;
  const slice = (): void => {
    const until = performance.now() + SLICE_MS;
    do {
      if (steps.next().done === true) {
        onDone();
        return;
      }
    } while (performance.now() < until);
    giveUp = whenIdle(slice);
  };
  giveUp = whenIdle(slice);
  return () => {
    giveUp();
  };
};
