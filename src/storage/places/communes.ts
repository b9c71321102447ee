import communesUrl from '#data/communes/communes.json?url';
import { communesOf, type CommunesFile } from '#domain/territories/commune';
import { indexCommunes, type CommuneIndex } from '#domain/territories/find-communes';

/** The shipped list of communes, fetched when a form first asks for it: a megabyte that most visits do without. */
export const fetchCommunes = async (): Promise<CommuneIndex> => {
  const response = await fetch(communesUrl);
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return indexCommunes(communesOf((await response.json()) as CommunesFile));
};
