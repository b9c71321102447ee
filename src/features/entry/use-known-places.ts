import { useMemo, useState } from 'react';
import { knownPlaces, type KnownPlaces } from '#domain/territories/known-places';
import { useCommunes } from '#storage/places/use-communes';
import { useEntry } from './entry-context';

export interface PlacesInForm {
  /** Undefined until the communes are there. */
  readonly known: KnownPlaces | undefined;
  readonly isUnreadable: boolean;
  /** Someone is about to type a place. */
  readonly onUse: () => void;
}

/** The communes and the dossier's own places, fetched once a place is there or about to be typed. */
export const useKnownPlaces = (): PlacesInForm => {
  const { written, frame } = useEntry();
  const [used, setUsed] = useState(false);
  const { data, isError } = useCommunes(used || written.places.length > 0);
  const { territories } = frame.frame.dossier;
  const known = useMemo(() => data && knownPlaces(data, territories, frame.aliases), [data, territories, frame.aliases]);
  return { known, isUnreadable: isError, onUse: () => setUsed(true) };
};
