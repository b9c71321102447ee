import { foldText } from '../activities/folded-text';
import type { Dossier } from '../dossier/dossier';
import type { Alias } from './alias';
import type { Commune, Epci } from './commune';
import { placeKey, type CommuneIndex } from './find-communes';

type Territory = Dossier['territories'][number];

/** What a dossier knows of places: the official communes, its own départements, and the spellings that it gathered. */
export interface KnownPlaces {
  readonly index: CommuneIndex;
  readonly territories: readonly Territory[];
  /** Codes of the départements that the dossier works in. */
  readonly own: ReadonlySet<string>;
  readonly spellings: ReadonlyMap<string, Alias>;
}

/** What a place's name says: one commune, a place that the dossier knows, several communes of one name, or nothing known. */
export type PlaceReading =
  | { readonly state: 'commune'; readonly commune: Commune }
  | { readonly state: 'place' }
  | { readonly state: 'several' }
  | { readonly state: 'unknown' };

const isNamed = ({ code, label }: Territory, named: { readonly code: string; readonly name: string } | undefined): boolean =>
  named !== undefined && (code.toUpperCase() === named.code || placeKey(label) === placeKey(named.name));

/** The dossier's départements are its territories; one that has other territories, or none, is where its known communes are. */
const ownDepartments = ({ communes, byCode }: CommuneIndex, territories: readonly Territory[], aliases: readonly Alias[]): ReadonlySet<string> => {
  const departments = new Map(communes.map(({ department }) => [department.code, department]));
  const named = [...departments.values()].filter((department) => territories.some((territory) => isNamed(territory, department)));
  if (named.length > 0) return new Set(named.map(({ code }) => code));
  return new Set(aliases.flatMap(({ commune }) => (commune === undefined ? [] : (byCode.get(commune)?.department.code ?? []))));
};

export const knownPlaces = (index: CommuneIndex, territories: readonly Territory[], aliases: readonly Alias[]): KnownPlaces => {
  const places = aliases.filter((alias) => alias.of === 'place');
  return {
    index,
    territories,
    own: ownDepartments(index, territories, places),
    // A name goes before a spelling: « Auby » is itself, even where it once stood for another.
    spellings: new Map([...places.flatMap((alias) => alias.variants.map((variant) => [foldText(variant), alias] as const)), ...places.map((alias) => [foldText(alias.name), alias] as const)]),
  };
};

/** The only one of a list: of the dossier's départements, else anywhere; a commune of today goes before a former one. */
const onlyOne = (communes: readonly Commune[], own: ReadonlySet<string>): Commune | undefined => {
  const here = communes.filter(({ department }) => own.has(department.code));
  const among = here.length > 0 ? here : communes;
  const today = among.filter(({ within }) => within === undefined);
  const [first, ...others] = today.length > 0 ? today : among;
  return others.length === 0 ? first : undefined;
};

const NAME_AND_WHICH = /^(.+?)\s*\(([^()]+)\)$/u;

/** « Saint-Aubin (Aisne) », « Saint-Aubin (02) » and « Saint-Aubin (02671) » say which one. */
const saidWhich = (index: CommuneIndex, name: string): readonly Commune[] => {
  const [, base = '', which = ''] = NAME_AND_WHICH.exec(name) ?? [];
  const key = placeKey(which);
  return (index.byKey.get(placeKey(base)) ?? []).filter(({ code, department }) =>
    [code, department.code, department.name].some((said) => placeKey(said) === key),
  );
};

/** Reads a place's name as it was written; nothing is guessed between communes of one name. */
export const readPlace = ({ index, own, spellings }: KnownPlaces, name: string): PlaceReading => {
  const alias = spellings.get(foldText(name.trim()));
  const official = alias?.commune === undefined ? undefined : index.byCode.get(alias.commune);
  if (official !== undefined) return { state: 'commune', commune: official };
  const named = index.byKey.get(placeKey(name)) ?? saidWhich(index, name.trim());
  const commune = onlyOne(named, own);
  if (commune !== undefined) return { state: 'commune', commune };
  if (named.length > 0) return { state: 'several' };
  return { state: alias === undefined ? 'unknown' : 'place' };
};

/** The name to write for a commune: with its département, or its code, when the name alone would be read as another. */
export const placeName = (known: KnownPlaces, commune: Commune): string => {
  const names = [commune.name, `${commune.name} (${commune.department.name})`];
  const isRead = (name: string): boolean => {
    const reading = readPlace(known, name);
    return reading.state === 'commune' && reading.commune.code === commune.code && reading.commune.name === commune.name;
  };
  return names.find(isRead) ?? `${commune.name} (${commune.code})`;
};

/** The dossier's territories that a place is in: by the place's département, EPCI or commune, or as the dossier says. */
export const territoriesOfPlace = (known: KnownPlaces, name: string): readonly string[] => {
  const reading = readPlace(known, name);
  const said = known.spellings.get(foldText(name.trim()))?.territory;
  const isIn = (territory: Territory): boolean =>
    territory.code === said ||
    (reading.state === 'commune' && [reading.commune.department, reading.commune.epci, reading.commune].some((named) => isNamed(territory, named)));
  return known.territories.filter(isIn).map(({ code }) => code);
};

/** The EPCI of places, each once, in the order of the places; those of no single commune give none. */
export const epciOf = (known: KnownPlaces, places: readonly string[]): readonly Epci[] => {
  const found = places.flatMap((name) => {
    const reading = readPlace(known, name);
    return reading.state === 'commune' ? (reading.commune.epci ?? []) : [];
  });
  return [...new Map(found.map((epci) => [epci.code, epci])).values()];
};

/** Whether a département or an EPCI is one of the dossier's own territories. */
export const isOwnTerritory = ({ territories }: KnownPlaces, named: { readonly code: string; readonly name: string }): boolean =>
  territories.some((territory) => isNamed(territory, named));
