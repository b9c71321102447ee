import type { Person } from '../../dossier/dossier';
import type { PersonId } from '../../record/id';
import type { Alias } from '../../territories/alias';
import type { Activity } from '../activity';
import { acronymOf, spellingKey, typoKeys } from './spelling-key';

/** The columns whose values are names that several records share. */
export const NAME_COLUMNS = ['partners', 'places', 'outlets'] as const;

export type NameColumn = (typeof NAME_COLUMNS)[number];

/** And référents, who are persons of their own: one that is written in two ways is two of them. */
export const SPELLED_COLUMNS = [...NAME_COLUMNS, 'referents'] as const;

export type SpelledColumn = (typeof SPELLED_COLUMNS)[number];

export interface UsedValue {
  readonly value: string;
  /** How many records write it so. */
  readonly count: number;
}

/** Values that may be one name, the most used first: the form that is proposed. */
export interface SpellingGroup {
  readonly key: string;
  readonly values: readonly UsedValue[];
}

/** A record that has a référent. */
export type Referring = Pick<Activity, 'referent'>;

/** Records that name partners and places: activities and planned actions. */
type Naming = Pick<Activity, 'partners' | 'places'> & Partial<Pick<Activity, 'pressReturns'>>;

export const namesIn = (record: Naming, column: NameColumn): readonly string[] =>
  column === 'outlets' ? (record.pressReturns ?? []).map(({ outlet }) => outlet) : record[column];

const byUse = (left: UsedValue, right: UsedValue): number => right.count - left.count || left.value.localeCompare(right.value, 'fr');

/** Every value of a column once, with how many records hold it; the most used first. */
export const usedValues = (records: Iterable<Naming>, column: NameColumn): readonly UsedValue[] => {
  const counts = new Map<string, number>();
  for (const record of records) for (const value of new Set(namesIn(record, column))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted(byUse);
};

/** The names of persons, with how many records each is the référent of. */
export const usedPersons = (persons: readonly Person[], records: readonly Referring[]): readonly UsedValue[] => {
  const counts = new Map<PersonId, number>();
  for (const { referent } of records) if (referent !== undefined) counts.set(referent, (counts.get(referent) ?? 0) + 1);
  const byName = new Map<string, number>();
  for (const { id, name } of persons) byName.set(name, (byName.get(name) ?? 0) + (counts.get(id) ?? 0));
  return [...byName].map(([value, count]) => ({ value, count })).toSorted(byUse);
};

/** Gathers what shares a key with what was gathered before. */
class Gathering {
  readonly #parents = new Map<string, string>();
  readonly #byKey = new Map<string, string>();

  rootOf(value: string): string {
    const parent = this.#parents.get(value) ?? value;
    return parent === value ? value : this.rootOf(parent);
  }

  meet(value: string, key: string): void {
    const other = this.#byKey.get(key);
    if (other === undefined) this.#byKey.set(key, value);
    else this.#parents.set(this.rootOf(value), this.rootOf(other));
  }
}

const keysOf = (value: string): readonly string[] => {
  const key = spellingKey(value);
  const acronym = acronymOf(value);
  return [`= ${key}`, ...(acronym === undefined ? [] : [`= ${acronym}`]), ...typoKeys(key).map((typo) => `~ ${typo}`)];
};

/**
 * The values that look like spellings of one name: alike but for accents, capitals, signs, spaces, short words and one letter,
 * an acronym and what it stands for, or spellings that the dossier already gathered. Proposals: nothing is merged unasked.
 */
export const groupSpellings = (values: readonly UsedValue[], aliases: readonly Pick<Alias, 'name' | 'variants'>[]): readonly SpellingGroup[] => {
  const gathering = new Gathering();
  for (const { value } of values) for (const key of keysOf(value)) gathering.meet(value, key);
  const used = new Set(values.map(({ value }) => value));
  for (const { name, variants } of aliases) for (const spelling of [name, ...variants]) if (used.has(spelling)) gathering.meet(spelling, `alias ${name}`);
  const groups = new Map<string, UsedValue[]>();
  for (const one of values) groups.set(gathering.rootOf(one.value), [...(groups.get(gathering.rootOf(one.value)) ?? []), one]);
  return [...groups].filter(([, own]) => own.length > 1).map(([key, own]) => ({ key, values: own.toSorted(byUse) }));
};
