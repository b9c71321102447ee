import { useMemo, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { Dossier } from '#domain/dossier/dossier';
import type { Alias } from '#domain/territories/alias';
import { knownPlaces } from '#domain/territories/known-places';
import { codedPlaces, NO_PLACES, type CodedPlaces } from '#domain/territories/place-codes';
import { useCommunes } from '#storage/places/use-communes';
import type { UrlSearch } from '#ui/url/search';

export interface ListPlaces {
  readonly places: CodedPlaces;
  /** The official list of communes weighs a megabyte: it is fetched when the address or someone asks for it. */
  readonly state: 'not-asked' | 'reading' | 'ready' | 'unreadable';
  readonly ask: () => void;
}

interface Read {
  readonly search: UrlSearch;
  readonly records: readonly Activity[];
  readonly aliases: readonly Alias[];
  readonly territories: Dossier['territories'];
}

/** The départements and EPCI of the year's places. */
export const useListPlaces = ({ search, records, aliases, territories }: Read): ListPlaces => {
  const [asked, setAsked] = useState(false);
  const wanted = asked || search.epci !== undefined || search.departement !== undefined;
  const { data, isError } = useCommunes(wanted);
  const places = useMemo(
    () => (data === undefined ? NO_PLACES : codedPlaces(knownPlaces(data, territories, aliases), records.flatMap((one) => one.places))),
    [data, territories, aliases, records],
  );
  const state = data !== undefined ? 'ready' : isError ? 'unreadable' : wanted ? 'reading' : 'not-asked';
  return { places, state, ask: () => setAsked(true) };
};
