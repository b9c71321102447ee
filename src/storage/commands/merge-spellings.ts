import { mergedAliases, renameIn, renamingOf, type SpellingMerge } from '#domain/activities/bulk/merge-spellings';
import type { NameColumn } from '#domain/activities/bulk/spellings';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { newRecordId } from '../new-record-id';
import { ofDossier } from '../record-range';
import type { Write } from './commit';
import { commitBeside } from './commit-beside';

const OF: Readonly<Partial<Record<NameColumn, 'partner' | 'place'>>> = { partners: 'partner', places: 'place' };

/**
 * Writes one form in place of the spellings of a name, in the activities of every year and in the programme, and keeps the
 * spellings as aliases. One change that one undo takes back.
 */
export const mergeSpellings = async (db: JalonDatabase, dossier: DossierId, column: NameColumn, merges: readonly SpellingMerge[]): Promise<Result<unknown, Refusal>> => {
  const renaming = renamingOf(merges);
  const [activities, actions, aliases] = await Promise.all([
    ofDossier(db, 'activities', dossier).toArray(),
    ofDossier(db, 'plannedActions', dossier).toArray(),
    ofDossier(db, 'aliases', dossier).toArray(),
  ]);
  const of = OF[column];
  const kept = of === undefined ? { put: [], removed: [] } : mergedAliases(merges, aliases, { dossier, of, newId: newRecordId });
  const writes: readonly Write[] = [
    ...renameIn(activities, column, renaming).map((put): Write => ({ table: 'activities', put })),
    ...(of === undefined ? [] : renameIn(actions, column, renaming)).map((put): Write => ({ table: 'plannedActions', put })),
    ...kept.put.map((put): Write => ({ table: 'aliases', put })),
    ...kept.removed.map((remove): Write => ({ table: 'aliases', remove })),
  ];
  return commitBeside(db, { dossier, name: 'merge-spellings', writes });
};
