import type { Found, FoundGroup } from '#domain/search/search-index';
import { SEARCH_TYPES, type SearchType } from '#domain/search/search-entry';
import type { ObjectiveMark, RecordEntry } from '#storage/search/record-entries';
import type { CommandEntry } from './commands';

/** One line of the list; `list` leads to the list of activities narrowed to what is typed. */
export interface Option {
  readonly type: SearchType | 'list';
  readonly id: string;
  readonly title: string;
  readonly around: readonly string[];
  readonly year?: number;
  readonly objective?: ObjectiveMark;
}

export interface OptionGroup {
  readonly type: SearchType;
  readonly total: number;
  readonly options: readonly Option[];
}

const toGroup = ({ type, total, entries }: FoundGroup<RecordEntry | CommandEntry>): OptionGroup => ({ type, total, options: entries });

/** Before anything is typed: what can be done, then the pages. */
export const offeredGroups = (commands: readonly CommandEntry[]): readonly OptionGroup[] =>
  (['command', 'page'] as const).map((type) => {
    const options = commands.filter((command) => command.type === type);
    return { type, total: options.length, options };
  });

/** What was found, by type. Only what holds the words as they are typed is shown where there is some, of whatever type. */
export const foundGroups = (record: Found<RecordEntry> | null, commands: Found<CommandEntry>): { readonly groups: readonly OptionGroup[]; readonly close: boolean } => {
  const all = [record, commands].filter((found) => found !== null && found.groups.length > 0) as readonly Found<RecordEntry | CommandEntry>[];
  const close = all.length > 0 && all.every((found) => found.close);
  const groups = all.filter((found) => found.close === close).flatMap((found) => found.groups.map(toGroup));
  return { groups: groups.toSorted((left, right) => SEARCH_TYPES.indexOf(left.type) - SEARCH_TYPES.indexOf(right.type)), close };
};
