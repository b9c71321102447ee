/** Items in runs where no key comes twice, in their order: what one run can write at once. */
export const distinctRuns = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const runs: Item[][] = [];
  let seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    const run = runs.at(-1);
    if (run === undefined || seen.has(key)) {
      runs.push([item]);
      seen = new Set([key]);
    } else {
      run.push(item);
      seen.add(key);
    }
  }
  return runs;
};
