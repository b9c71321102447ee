import { useSearch } from '@tanstack/react-router';

/** What a page's address may hold after its path: codes, comma-separated, all optional. */
export const SEARCH_KEYS = [
  'annee',
  'objectif',
  'nature',
  'avancement',
  'role',
  'territoire',
  'chiffre',
  'manque',
  'avec',
  'referent',
  'departement',
  'epci',
  'partenaire',
  'q',
  'grouper',
  'vue',
  'mois',
  'lignes',
  'colonnes',
  'tri',
  'au',
  'saisie',
  'collecte',
  'mode',
  'du',
  'auteur',
  'appareil',
  'genre',
  'fiche',
  'doublons',
  'avant',
  'apres',
  'diapositive',
  'noter',
  'financeur',
  'ecart',
  'reference',
] as const;

export type SearchKey = (typeof SEARCH_KEYS)[number];
export type UrlSearch = Readonly<Partial<Record<SearchKey, string>>>;

/** Keeps the known keys that have a value; what else an address holds is passed over. */
export const readSearch = (raw: Readonly<Record<string, unknown>>): UrlSearch => {
  const known = SEARCH_KEYS.flatMap((key) => {
    const value = raw[key];
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : [];
  });
  return Object.fromEntries(known);
};

/** « ?annee=2022&nature=event,study », with its commas as they are read. */
export const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (typeof value === 'string' && value !== '') params.set(key, value);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};

export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

const ofPage = ({ saisie: _entry, collecte: _collection, ...search }: UrlSearch): UrlSearch => search;

/** The search parameters of the page in view. What opens over it is none of them: a whole page would be drawn again under it. */
export const useUrlSearch = (): UrlSearch => useSearch({ strict: false, select: ofPage, structuralSharing: true });

/** What follows the user from page to page: the year and the territory looked at. */
export const keptBetweenPages = ({ annee, territoire }: UrlSearch): UrlSearch => ({
  ...(annee !== undefined && { annee }),
  ...(territoire !== undefined && { territoire }),
});

/** A four-digit year, or nothing when the address holds something else. */
export const yearFromSearch = ({ annee }: UrlSearch): number | undefined =>
  annee !== undefined && /^\d{4}$/u.test(annee) ? Number(annee) : undefined;
