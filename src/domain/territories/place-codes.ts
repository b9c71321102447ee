import { isOwnTerritory, readPlace, type KnownPlaces } from './known-places';

/** Codes of where something took place, each once. */
export interface PlaceCodes {
  readonly departments: readonly string[];
  readonly epcis: readonly string[];
}

/** The départements and EPCI of some places, by their names; `codesOf` answers for the places of one record. */
export interface CodedPlaces {
  readonly codesOf: (places: readonly string[]) => PlaceCodes;
  readonly departments: ReadonlyMap<string, string>;
  readonly epcis: ReadonlyMap<string, string>;
}

const NOWHERE: PlaceCodes = { departments: [], epcis: [] };

export const NO_PLACES: CodedPlaces = { codesOf: () => NOWHERE, departments: new Map(), epcis: new Map() };

const merged = (codes: readonly PlaceCodes[]): PlaceCodes => ({
  departments: [...new Set(codes.flatMap(({ departments }) => departments))],
  epcis: [...new Set(codes.flatMap(({ epcis }) => epcis))],
});

/**
 * Reads each of some places once. A département that is itself one of the dossier's territories is left out: the territory
 * already answers for it, from what the record says and not from a name.
 */
export const codedPlaces = (known: KnownPlaces, places: Iterable<string>): CodedPlaces => {
  const [departments, epcis] = [new Map<string, string>(), new Map<string, string>()];
  const byPlace = new Map<string, PlaceCodes>();
  for (const place of new Set(places)) {
    const reading = readPlace(known, place);
    if (reading.state !== 'commune') continue;
    const { department, epci } = reading.commune;
    const own = isOwnTerritory(known, department);
    if (!own) departments.set(department.code, department.name);
    if (epci !== undefined) epcis.set(epci.code, epci.name);
    byPlace.set(place, { departments: own ? [] : [department.code], epcis: epci === undefined ? [] : [epci.code] });
  }
  const codesOf = (own: readonly string[]): PlaceCodes => {
    const [only, ...others] = own.flatMap((place) => byPlace.get(place) ?? []);
    if (only === undefined) return NOWHERE;
    return others.length === 0 ? only : merged([only, ...others]);
  };
  return { codesOf, departments, epcis };
};
