/** What a search finds, in the order it is shown. */
export const SEARCH_TYPES = ['page', 'command', 'objective', 'activity', 'planned_action', 'commitment'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** Something that can be found: by the words of its title first, then by those of what stands around it. */
export interface SearchEntry {
  readonly type: SearchType;
  readonly id: string;
  readonly title: string;
  /** Places, partners, numbers and codes: found too, after titles. Never an internal note, never a person. */
  readonly around: readonly string[];
  readonly year?: number;
}
