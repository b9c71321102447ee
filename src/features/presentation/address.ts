import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import type { Snapshot } from '#domain/reviews/review';
import type { UrlSearch } from '#ui/url/search';

/** In an address, where no objective was chosen on purpose. */
const NONE = '-';

/** The objectives that an address asks for; those that stand out when it asks for nothing. */
export const pickedObjectives = ({ objectif }: UrlSearch, objectives: readonly PresentedObjective[]): readonly PresentedObjective[] => {
  if (objectif === undefined) return objectives.filter(({ stands }) => stands);
  const codes = new Set(objectif.split(','));
  return objectives.filter(({ objective }) => codes.has(objective.code));
};

export const withPicked = (search: UrlSearch, codes: readonly string[]): UrlSearch => ({ ...search, objectif: codes.length === 0 ? NONE : codes.join(',') });

/** The slide that an address shows, from 1, null when it shows the choice before them. One past the last is the last. */
export const slideShown = ({ diapositive }: UrlSearch, total: number): number | null => {
  if (diapositive === undefined || !/^\d{1,6}$/u.test(diapositive)) return null;
  return Math.min(Math.max(Number(diapositive), 1), total);
};

/** The kept version that an address asks to compare to; undefined when it asks for none of those that there are. */
export const referenceAsked = ({ reference }: UrlSearch, versions: readonly Snapshot[]): Snapshot | undefined => versions.find(({ id }) => id === reference);

/** The same address, compared to another version; to the usual one without any. */
export const withReference = ({ reference: _before, ...search }: UrlSearch, id: string): UrlSearch => (id === '' ? search : { ...search, reference: id });

export const isNoting = ({ noter }: UrlSearch): boolean => noter === 'oui';
