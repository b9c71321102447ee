import type { Alias } from '../territories/alias';
import type { Activity } from './activity';
import { foldText } from './folded-text';

/** Partners by a key that an address can hold: one key for every spelling that is known to be the same. */
export interface PartnerNames {
  readonly keyOf: (name: string) => string;
  /** The name of each key, as the dossier settled it, else as it is mostly written. */
  readonly names: ReadonlyMap<string, string>;
}

/** « Région Hauts-de-France » gives « region-hauts-de-france ». */
const plainKey = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || encodeURIComponent(name);

export const NO_PARTNERS: PartnerNames = { keyOf: plainKey, names: new Map() };

/** Of equals, the first that was written. */
const mostWritten = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? '';

/** The partners of some activities; `aliases` are the spellings that the dossier gathered. */
export const partnerNames = (activities: readonly Activity[], aliases: readonly Alias[]): PartnerNames => {
  const settled = new Map<string, string>();
  const gathered = aliases.filter(({ of }) => of === 'partner');
  // A name goes before a spelling, as for places.
  for (const { name, variants } of gathered) for (const variant of variants) settled.set(plainKey(variant), name);
  for (const { name } of gathered) settled.set(plainKey(name), name);
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const plain = plainKey(name);
    const official = settled.get(plain);
    const key = official === undefined ? plain : plainKey(official);
    keys.set(name, key);
    return key;
  };
  const spellings = new Map<string, Map<string, number>>();
  for (const { partners } of activities) {
    for (const name of partners) {
      const key = keyOf(name);
      const own = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, own.set(name, (own.get(name) ?? 0) + 1));
    }
  }
  return { keyOf, names: new Map([...spellings].map(([key, own]) => [key, settled.get(key) ?? mostWritten(own)])) };
};
