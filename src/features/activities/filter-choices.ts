import { GIVEN, LACKS } from '#domain/activities/activity-filter';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { METRIC_CODES } from '#domain/measures/metrics';
import { useI18n } from '#i18n/i18n-context';
import type { UrlSearch } from '#ui/url/search';
import { withGiven, withLack, withTerritory, withToggled, withUnplaced, withValue } from './filter-search';
import { useList } from './list-context';

/** One choice of a facet: what it would show, and the address that makes or unmakes it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly chosen: boolean;
  /** Made when it is asked for: a facet may have hundreds of choices. */
  readonly search: () => UrlSearch;
  /** How many activities it would show; for a choice of the whole list, whether it has a place there at all. */
  readonly count: (counts: FacetCounts) => number;
}

export type FacetKey =
  | 'objective'
  | 'kind'
  | 'status'
  | 'role'
  | 'referent'
  | 'territory'
  | 'department'
  | 'epci'
  | 'partner'
  | 'lack'
  | 'given'
  | 'metric';

export interface Facet {
  readonly key: FacetKey;
  readonly choices: readonly Choice[];
}

type Key = 'objectif' | 'nature' | 'avancement' | 'role' | 'chiffre' | 'referent' | 'departement' | 'epci' | 'partenaire';

const choicesOf = <Item extends string>(
  search: UrlSearch,
  key: Key,
  items: readonly Item[],
  chosen: readonly Item[],
  of: { readonly label: (item: Item) => string; readonly count: (counts: FacetCounts) => ReadonlyMap<Item, number> },
): readonly Choice[] =>
  items.map((item) => ({
    key: item,
    label: of.label(item),
    chosen: chosen.includes(item),
    search: () => withToggled(search, key, chosen, item),
    count: (counts) => of.count(counts).get(item) ?? 0,
  }));

const useObjectives = (): readonly Choice[] => {
  const { format } = useI18n();
  const { search, filter, convention, snapshot } = useList();
  const codes = new Map(snapshot.objectives.map(({ id, code }) => [id, code]));
  const chosen = filter.objectives.flatMap((id) => codes.get(id) ?? []);
  return convention.objectives.map(({ id, code, shortTitle }) => ({
    key: id,
    label: `${code} ${format.text(shortTitle)}`,
    chosen: filter.objectives.includes(id),
    search: () => withToggled(search, 'objectif', chosen, code),
    count: (counts) => counts.objectives.get(id) ?? 0,
  }));
};

const useTerritories = (): readonly Choice[] => {
  const { m, format } = useI18n();
  const { search, filter, snapshot } = useList();
  const places = snapshot.dossier.territories.map(({ code, label }): Choice => ({
    key: code,
    label: format.text(label),
    chosen: filter.territory === code,
    search: () => withTerritory(search, filter, code),
    count: (counts) => counts.territories.get(code) ?? 0,
  }));
  if (places.length === 0) return [];
  const unplaced: Choice = {
    key: 'territory',
    label: m.activities.filters.unplaced,
    chosen: filter.lacks.includes('territory'),
    search: () => withUnplaced(search, filter),
    count: (counts) => counts.lacks.get('territory') ?? 0,
  };
  return [...places, unplaced];
};

/** What is missing, and what is there: a lack and the contrary of it are never both asked for. */
const useLacks = (hasTerritories: boolean): readonly [lacks: Facet, given: Facet] => {
  const { m } = useI18n();
  const { search, filter } = useList();
  const words = m.activities.filters;
  const lacking = LACKS.filter((lack) => lack !== 'territory' || !hasTerritories);
  const lacks = lacking.map((lack): Choice => ({
    key: lack,
    label: words.lacks[lack],
    chosen: filter.lacks.includes(lack),
    search: () => withLack(search, filter, lack),
    count: (counts) => counts.lacks.get(lack) ?? 0,
  }));
  const given = GIVEN.map((gift): Choice => ({
    key: gift,
    label: words.gifts[gift],
    chosen: filter.given.includes(gift),
    search: () => withGiven(search, filter, gift),
    count: (counts) => counts.given.get(gift) ?? 0,
  }));
  return [{ key: 'lack', choices: lacks }, { key: 'given', choices: given }];
};

/** Facets whose choices are names of the record: people, places and partners. */
const useNames = (): Readonly<Record<'referent' | 'department' | 'epci' | 'partner', readonly Choice[]>> => {
  const { format } = useI18n();
  const { search, filter, persons, partners, places } = useList();
  const named = <Item extends string>(key: Key, names: ReadonlyMap<Item, string>, chosen: readonly Item[], count: (counts: FacetCounts) => ReadonlyMap<Item, number>) =>
    choicesOf(search, key, [...names.keys()], chosen, { label: (item) => format.text(names.get(item) ?? item), count });
  return {
    referent: named('referent', new Map([...persons].map(([id, { name }]) => [id, name])), filter.referents, (counts) => counts.referents),
    department: named('departement', places.departments, filter.departments, (counts) => counts.departments),
    epci: named('epci', places.epcis, filter.epcis, (counts) => counts.epcis),
    partner: named('partenaire', partners.names, filter.partners, (counts) => counts.partners),
  };
};

/** Every facet of the list, in the order of the panel, whatever its choices would show. */
export const useFacets = (): readonly Facet[] => {
  const { m } = useI18n();
  const { search, filter } = useList();
  const [objective, territory, names] = [useObjectives(), useTerritories(), useNames()];
  const [lack, given] = useLacks(territory.length > 0);
  return [
    { key: 'objective', choices: objective },
    { key: 'kind', choices: choicesOf(search, 'nature', ACTIVITY_KINDS, filter.kinds, { label: (item) => m.kindsPlural[item], count: ({ kinds }) => kinds }) },
    { key: 'status', choices: choicesOf(search, 'avancement', ACTIVITY_STATUSES, filter.statuses, { label: (item) => m.statuses[item], count: ({ statuses }) => statuses }) },
    { key: 'role', choices: choicesOf(search, 'role', ACTIVITY_ROLES, filter.roles, { label: (item) => m.roles[item], count: ({ roles }) => roles }) },
    { key: 'referent', choices: names.referent },
    { key: 'territory', choices: territory },
    lack,
    given,
    { key: 'department', choices: names.department },
    { key: 'epci', choices: names.epci },
    { key: 'partner', choices: names.partner },
    { key: 'metric', choices: choicesOf(search, 'chiffre', METRIC_CODES, filter.metrics, { label: (item) => m.metrics[item], count: ({ metrics }) => metrics }) },
  ];
};

/** A filter that is set, with the address that takes it away. */
export type ActiveFilter = Pick<Choice, 'key' | 'label' | 'search'>;

export const useActiveFilters = (facets: readonly Facet[]): readonly ActiveFilter[] => {
  const { m } = useI18n();
  const { search, filter } = useList();
  const chosen = facets.flatMap(({ key, choices }) =>
    choices.filter((choice) => choice.chosen).map((choice) => ({ ...choice, key: `${key}/${choice.key}` })),
  );
  if (filter.text === undefined) return chosen;
  const text = { key: 'q', label: m.activities.filters.words(filter.text), search: () => withValue(search, 'q', undefined) };
  return [...chosen, text];
};
