import type { Snapshot } from '#domain/reviews/review';
import type { KeptVersions, ProgrammeVersionKept } from '#storage/repositories/versions.repository';
import type { UrlSearch } from '#ui/url/search';

/** What an address writes for the record as it stands. */
export const NOW = 'maintenant';

/** The two versions that the address asks for; null stands for the record as it is now. */
export interface ChosenVersions {
  readonly before: Snapshot;
  readonly after: Snapshot | null;
  /** Some version of the address is kept no longer. */
  readonly gone: boolean;
  /** Some version of the address keeps a programme alone. */
  readonly ofProgramme: ProgrammeVersionKept | null;
}

/** By default the last version kept, and what became of it since; null as long as none is kept. */
export const chosenVersions = ({ avant, apres }: UrlSearch, { whole, ofProgrammes }: KeptVersions): ChosenVersions | null => {
  const find = (id: string | undefined): Snapshot | undefined => whole.find((version) => version.id === id);
  const before = find(avant) ?? whole.at(-1);
  if (before === undefined) return null;
  const asked = [avant, apres].filter((id) => id !== undefined && id !== NOW && find(id) === undefined);
  const ofProgramme = ofProgrammes.find(({ snapshot }) => asked.includes(snapshot.id)) ?? null;
  return { before, after: find(apres) ?? null, ofProgramme, gone: ofProgramme === null && asked.length > 0 };
};

/** The later one was chosen to come first. */
export const isReversed = ({ before, after }: ChosenVersions): boolean => after !== null && after.takenAt < before.takenAt;
