import { handedOver, mergePersons } from '#domain/activities/bulk/merge-persons';
import { mergedAliases, renameIn, renamingOf, type SpellingMerge } from '#domain/activities/bulk/merge-spellings';
import type { NameColumn, SpelledColumn } from '#domain/activities/bulk/spellings';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { newRecordId } from '../new-record-id';
import { ofDossier } from '../record-range';
import { commit, type Write } from './commit';

const OF: Readonly<Partial<Record<NameColumn, 'partner' | 'place'>>> = { partners: 'partner', places: 'place' };

/** Everything that may hold a name. */
const readAll = async (db: JalonDatabase, dossier: DossierId) => {
  const [activities, actions, aliases, persons] = await Promise.all([
    ofDossier(db, 'activities', dossier).toArray(),
    ofDossier(db, 'plannedActions', dossier).toArray(),
    ofDossier(db, 'aliases', dossier).toArray(),
    ofDossier(db, 'persons', dossier).toArray(),
  ]);
  return { activities, actions, aliases, persons };
};

type All = Awaited<ReturnType<typeof readAll>>;

const nameWrites = ({ activities, actions, aliases }: All, dossier: DossierId, column: NameColumn, merges: readonly SpellingMerge[]): readonly Write[] => {
  const renaming = renamingOf(merges);
  const of = OF[column];
  const kept = of === undefined ? { put: [], removed: [] } : mergedAliases(merges, aliases, { dossier, of, newId: newRecordId });
  return [
    ...renameIn(activities, column, renaming).map((put): Write => ({ table: 'activities', put })),
    ...(of === undefined ? [] : renameIn(actions, column, renaming)).map((put): Write => ({ table: 'plannedActions', put })),
    ...kept.put.map((put): Write => ({ table: 'aliases', put })),
    ...kept.removed.map((remove): Write => ({ table: 'aliases', remove })),
  ];
};

const personWrites = ({ activities, actions, persons }: All, merges: readonly SpellingMerge[]): readonly Write[] => {
  const { put, removed, follower } = mergePersons(merges, persons);
  return [
    ...put.map((one): Write => ({ table: 'persons', put: one })),
    ...handedOver(activities, follower).map((one): Write => ({ table: 'activities', put: one })),
    ...handedOver(actions, follower).map((one): Write => ({ table: 'plannedActions', put: one })),
    ...removed.map((remove): Write => ({ table: 'persons', remove })),
  ];
};

/**
 * Writes one form in place of the spellings of a name, in the activities of every year and in the programme, and keeps the
 * spellings as aliases; référents who are one person become one. One change that one undo takes back. It reads the whole dossier.
 */
export const mergeSpellings = async (db: JalonDatabase, dossier: DossierId, column: SpelledColumn, merges: readonly SpellingMerge[]): Promise<Result<unknown, Refusal>> => {
  const all = await readAll(db, dossier);
  const writes = column === 'referents' ? personWrites(all, merges) : nameWrites(all, dossier, column, merges);
  return commit(db, { dossier, name: 'merge-spellings', writes });
};
