/** The start of a text, cut between words, with what says that it goes on. */
export const cutText = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;:.]+$/u, '')}…`;
};

export interface Cut<Item> {
  readonly shown: readonly Item[];
  /** How many are not shown. */
  readonly left: number;
}

/** The first items of a list; one more is shown rather than said to be left. */
export const cutList = <Item>(items: readonly Item[], most: number): Cut<Item> => {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return { shown, left: items.length - shown.length };
};

/** A list of lists cut to so many items in all: each keeps a fair share, and at least its first. */
export const cutGroups = <Group extends { readonly lines: readonly string[] }>(groups: readonly Group[], most: number): Cut<Cut<string> & { readonly group: Group }> => {
  const { shown, left } = cutList(groups, most);
  const share = Math.max(1, Math.floor(most / Math.max(1, shown.length)));
  return { shown: shown.map((group) => ({ group, shown: group.lines.slice(0, share), left: Math.max(0, group.lines.length - share) })), left };
};
