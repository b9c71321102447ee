/** Less than a frame: a key that is pressed meanwhile is answered at once. */
const SLICE_MS = 12;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * Paces work that runs in the page: called after each step with how many are done, it answers with a promise once the page must
 * have its turn, and says then how far the work is.
 */
export const paced = (onDone: (steps: number) => void): ((steps: number) => Promise<void> | undefined) => {
  let until = performance.now() + SLICE_MS;
  return (steps) => {
    if (performance.now() < until) return undefined;
    onDone(steps);
    return nextTurn().then(() => {
      until = performance.now() + SLICE_MS;
    });
  };
};
