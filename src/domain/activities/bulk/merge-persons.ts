import type { Person } from '../../dossier/dossier';
import type { PersonId } from '../../record/id';
import type { SpellingMerge } from './merge-spellings';
import type { Referring } from './spellings';

export interface MergedPersons {
  readonly put: readonly Person[];
  readonly removed: readonly Person[];
  /** Who follows the records of those that are removed. */
  readonly follower: ReadonlyMap<PersonId, PersonId>;
}

/** Persons whose names are spellings of one name become one, under the form that was chosen; their shares of time are those of the first that has some. */
export const mergePersons = (merges: readonly SpellingMerge[], persons: readonly Person[]): MergedPersons => {
  const put: Person[] = [];
  const removed: Person[] = [];
  const follower = new Map<PersonId, PersonId>();
  for (const { into, from } of merges) {
    const named = persons.filter(({ name }) => name === into || from.includes(name));
    const kept = named.find(({ name }) => name === into) ?? named[0];
    if (kept === undefined) continue;
    const others = named.filter((person) => person !== kept);
    const { shares } = [kept, ...others].find((person) => person.shares.length > 0) ?? kept;
    put.push({ ...kept, name: into, shares });
    removed.push(...others);
    for (const { id } of others) follower.set(id, kept.id);
  }
  return { put, removed, follower };
};

/** The records of persons that are removed, under those who follow them. */
export const handedOver = <Record extends Referring>(records: readonly Record[], follower: MergedPersons['follower']): readonly Record[] =>
  records.flatMap((record) => {
    const next = record.referent === undefined ? undefined : follower.get(record.referent);
    return next === undefined ? [] : [{ ...record, referent: next }];
  });
