import { GIVEN, LACKS, type ActivityFilter, type Given, type IgnoredFilter, type Lack } from '#domain/activities/activity-filter';
import { GROUPINGS, type Grouping } from '#domain/activities/group-activities';
import { REPORT_SORT, type ActivitySort, type SortKey } from '#domain/activities/sort-activities';
import type { SearchKey, UrlSearch } from '#ui/url/search';

/** The filters of the list that an address may hold. */
const FILTER_KEYS: readonly SearchKey[] = [
  'objectif',
  'nature',
  'avancement',
  'role',
  'referent',
  'territoire',
  'departement',
  'epci',
  'partenaire',
  'manque',
  'avec',
  'chiffre',
  'q',
];

const without = (search: UrlSearch, keys: readonly SearchKey[]): UrlSearch =>
  Object.fromEntries(Object.entries(search).filter(([key]) => !keys.some((left) => left === key)));

/** The address with one key set, or left out when there is nothing to say. */
export const withValue = (search: UrlSearch, key: SearchKey, value: string | undefined): UrlSearch =>
  value === undefined || value === '' ? without(search, [key]) : { ...search, [key]: value };

/** The address with a code added to those chosen, or taken out of them. */
export const withToggled = (search: UrlSearch, key: SearchKey, chosen: readonly string[], code: string): UrlSearch => {
  const codes = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return withValue(search, key, codes.join(','));
};

/** A territory and its absence are two answers to one question: choosing one leaves the other. */
export const withTerritory = (search: UrlSearch, { territory, lacks }: ActivityFilter, code: string): UrlSearch => {
  const others = lacks.filter((lack) => lack !== 'territory').join(',');
  return withValue(withValue(search, 'manque', others), 'territoire', territory === code ? undefined : code);
};

export const withUnplaced = (search: UrlSearch, { lacks }: ActivityFilter): UrlSearch => {
  const wanted = new Set<Lack>(lacks);
  if (!wanted.delete('territory')) wanted.add('territory');
  const codes = LACKS.filter((lack) => wanted.has(lack)).join(',');
  return withValue(without(search, ['territoire']), 'manque', codes);
};

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

const withLacking = (search: UrlSearch, lacks: readonly Lack[], given: readonly Given[]): UrlSearch => {
  const [missing, there] = [LACKS.filter((lack) => lacks.includes(lack)), GIVEN.filter((gift) => given.includes(gift))];
  return withValue(withValue(search, 'manque', missing.join(',')), 'avec', there.join(','));
};

/** Asking for a lack leaves what is given of the same kind. */
export const withLack = (search: UrlSearch, { lacks, given }: ActivityFilter, lack: Lack): UrlSearch =>
  withLacking(search, toggled(lacks, lack), given.filter((gift) => gift !== lack));

export const withGiven = (search: UrlSearch, { lacks, given }: ActivityFilter, gift: Given): UrlSearch =>
  withLacking(search, lacks.filter((lack) => lack !== gift), toggled(given, gift));

export const withoutFilters = (search: UrlSearch): UrlSearch => without(search, FILTER_KEYS);

const SORT_CODES: Readonly<Record<SortKey, string>> = { report: 'rapport', date: 'date', title: 'intitule', status: 'avancement' };

const SORT_KEYS_BY_CODE = new Map(Object.entries(SORT_CODES).map(([key, code]) => [code, key as SortKey]));

/** The order of an address (`tri=date`, `tri=-date` for the reverse); null when it names none that is known. */
export const readSort = ({ tri }: UrlSearch): ActivitySort | null => {
  if (tri === undefined) return REPORT_SORT;
  const key = SORT_KEYS_BY_CODE.get(tri.replace(/^-/u, ''));
  return key === undefined ? null : { key, descending: tri.startsWith('-') };
};

export const withSort = (search: UrlSearch, { key, descending }: ActivitySort): UrlSearch => {
  const plain = key === 'report' && !descending;
  return withValue(search, 'tri', plain ? undefined : `${descending ? '-' : ''}${SORT_CODES[key]}`);
};

const GROUPING_CODES: Readonly<Record<Grouping, string>> = {
  objective: 'objectif',
  kind: 'nature',
  month: 'mois',
  territory: 'territoire',
  referent: 'referent',
  none: 'aucun',
};

/** How a plain list was asked for before there were other groupings: such addresses are kept. */
const PLAIN = 'liste';

const groupingOf = (code: string): Grouping | undefined => GROUPINGS.find((grouping) => GROUPING_CODES[grouping] === code);

/** By objective unless the address asks for something else (`grouper=mois`). */
export const readGrouping = ({ grouper, vue }: UrlSearch): Grouping => {
  const asked = grouper === undefined ? undefined : groupingOf(grouper);
  return asked ?? (grouper === undefined && vue === PLAIN ? 'none' : 'objective');
};

export const withGrouping = (search: UrlSearch, grouping: Grouping): UrlSearch =>
  withValue(without(search, ['vue']), 'grouper', grouping === 'objective' ? undefined : GROUPING_CODES[grouping]);

/** What an address asks of this page that it does not know, beside its filters. */
export const ignoredOrder = (search: UrlSearch): readonly IgnoredFilter[] => [
  ...(readSort(search) === null ? [{ key: 'tri', value: search.tri ?? '' }] : []),
  ...(search.vue === undefined || search.vue === PLAIN ? [] : [{ key: 'vue', value: search.vue }]),
  ...(search.grouper === undefined || groupingOf(search.grouper) !== undefined ? [] : [{ key: 'grouper', value: search.grouper }]),
];
