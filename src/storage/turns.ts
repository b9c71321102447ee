/** Half a frame: a key that is pressed meanwhile is not held up. */
const SLICE_MS = 8;

/** Lets the page have its turn. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Does `work` to each item, in order; thousands of them leave the page its turns. */
export const inTurns = async <Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<readonly Result[]> => {
  const results: Result[] = [];
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= until) {
      await nextTurn();
      until = performance.now() + SLICE_MS;
    }
    results.push(work(item));
  }
  return results;
};

/** Does `work` in a turn of its own, outside of the transaction or the live query under way. */
export const inOwnTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    setTimeout(() => void work().then(resolve, reject), 0);
  });
