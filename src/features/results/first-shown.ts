/** How many rows a list writes out; a longer one says how many more there are and where. */
const SHOWN = 150;

export const firstShown = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, SHOWN);

export const notShown = (items: readonly unknown[]): number => Math.max(0, items.length - SHOWN);
