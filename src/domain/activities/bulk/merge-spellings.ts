import type { DossierId } from '../../record/id';
import type { Alias } from '../../territories/alias';
import type { Activity } from '../activity';
import { namesIn, type NameColumn } from './spellings';

/** Spellings of one name and the form that takes their place. */
export interface SpellingMerge {
  readonly into: string;
  readonly from: readonly string[];
}

/** What each spelling becomes. */
export type Renaming = ReadonlyMap<string, string>;

export const renamingOf = (merges: readonly SpellingMerge[]): Renaming =>
  new Map(merges.flatMap(({ into, from }) => from.filter((value) => value !== into).map((value) => [value, into] as const)));

const renamed = (values: readonly string[], renaming: Renaming): readonly string[] => [...new Set(values.map((value) => renaming.get(value) ?? value))];

const isTouched = (record: Parameters<typeof namesIn>[0], column: NameColumn, renaming: Renaming): boolean => namesIn(record, column).some((value) => renaming.has(value));

/** The records that write one of the spellings, written in the form that was chosen; one that then names it twice names it once. */
export const renameIn = <Naming extends Pick<Activity, 'partners' | 'places'> & Partial<Pick<Activity, 'pressReturns'>>>(
  records: readonly Naming[],
  column: NameColumn,
  renaming: Renaming,
): readonly Naming[] =>
  records
    .filter((record) => isTouched(record, column, renaming))
    .map((record): Naming => {
      if (column !== 'outlets') return { ...record, [column]: renamed(record[column], renaming) };
      return { ...record, pressReturns: (record.pressReturns ?? []).map((one) => ({ ...one, outlet: renaming.get(one.outlet) ?? one.outlet })) };
    });

export interface AliasChanges {
  readonly put: readonly Alias[];
  readonly removed: readonly Alias[];
}

/**
 * The spellings that were written stay as aliases of the chosen form, so that each is still found and completed; aliases of the
 * same name become one. The outlets of press returns have none.
 */
export const mergedAliases = (
  merges: readonly SpellingMerge[],
  aliases: readonly Alias[],
  { dossier, of, newId }: { readonly dossier: DossierId; readonly of: Alias['of']; readonly newId: () => Alias['id'] },
): AliasChanges => {
  const put: Alias[] = [];
  const removed: Alias[] = [];
  for (const { into, from } of merges) {
    const known = aliases.filter((alias) => alias.of === of && (alias.name === into || from.includes(alias.name)));
    const kept = known.find(({ name }) => name === into) ?? known[0] ?? { dossier, id: newId(), rev: 0, of, name: into, variants: [] };
    const others = known.filter((alias) => alias !== kept);
    const variants = [...new Set([kept.name, ...kept.variants, ...others.flatMap(({ name, variants: own }) => [name, ...own]), ...from])].filter((value) => value !== into);
    const placed = [kept, ...others];
    const territory = placed.find((alias) => alias.territory !== undefined)?.territory;
    const commune = placed.find((alias) => alias.commune !== undefined)?.commune;
    put.push({ ...kept, name: into, variants, ...(territory !== undefined && { territory }), ...(commune !== undefined && { commune }) });
    removed.push(...others);
  }
  return { put, removed };
};
