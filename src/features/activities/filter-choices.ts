import { LACKS, type ActivityFilter } from '#domain/activities/activity-filter';
import type { FacetCounts } from '#domain/activities/facet-counts';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import type { UrlSearch } from '#ui/url/search';
import { withTerritory, withToggled, withUnplaced, withValue } from './filter-search';
import { useList } from './list-context';

/** One choice of a facet: what it would show, and the address that makes or unmakes it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly search: UrlSearch;
  /** How many activities it would show; for a choice of the whole list, whether it has a place there at all. */
  readonly count: (counts: FacetCounts) => number;
}

export interface Facet {
  readonly key: 'objective' | 'kind' | 'status' | 'role' | 'territory' | 'lack' | 'metric';
  readonly choices: readonly Choice[];
}

type Key = 'objectif' | 'nature' | 'avancement' | 'role' | 'chiffre' | 'manque';

const choicesOf = <Item extends string>(
  search: UrlSearch,
  key: Key,
  items: readonly Item[],
  chosen: readonly Item[],
  of: { readonly label: (item: Item) => string; readonly count: (counts: FacetCounts, item: Item) => number | undefined },
): readonly Choice[] =>
  items.map((item) => ({
    key: item,
    label: of.label(item),
    chosen: chosen.includes(item),
    search: withToggled(search, key, chosen, item),
    count: (counts) => of.count(counts, item) ?? 0,
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
    search: withToggled(search, 'objectif', chosen, code),
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
    search: withTerritory(search, filter, code),
    count: (counts) => counts.territories.get(code) ?? 0,
  }));
  if (places.length === 0) return [];
  const unplaced: Choice = {
    key: 'territory',
    label: m.activities.filters.unplaced,
    chosen: filter.lacks.includes('territory'),
    search: withUnplaced(search, filter),
    count: (counts) => counts.lacks.get('territory') ?? 0,
  };
  return [...places, unplaced];
};

/** Every facet of the list, in the order of the panel, whatever its choices would show. */
export const useFacets = (): readonly Facet[] => {
  const { m } = useI18n();
  const { search, filter } = useList();
  const { kinds, statuses, roles, metrics, lacks }: ActivityFilter = filter;
  const words = m.activities.filters;
  const [objective, territory] = [useObjectives(), useTerritories()];
  const kind = choicesOf(search, 'nature', ACTIVITY_KINDS, kinds, { label: (item) => m.kindsPlural[item], count: (counts, item) => counts.kinds.get(item) });
  const status = choicesOf(search, 'avancement', ACTIVITY_STATUSES, statuses, { label: (item) => m.statuses[item], count: (counts, item) => counts.statuses.get(item) });
  const role = choicesOf(search, 'role', ACTIVITY_ROLES, roles, { label: (item) => m.roles[item], count: (counts, item) => counts.roles.get(item) });
  const lacking = LACKS.filter((item) => item !== 'territory' || territory.length === 0);
  const lack = choicesOf(search, 'manque', lacking, lacks, { label: (item) => words.lacks[item], count: (counts, item) => counts.lacks.get(item) });
  const metric = choicesOf(search, 'chiffre', metrics, metrics, { label: (item) => m.metrics[item], count: (counts, item) => counts.metrics.get(item) });
  return [
    { key: 'objective', choices: objective },
    { key: 'kind', choices: kind },
    { key: 'status', choices: status },
    { key: 'role', choices: role },
    { key: 'territory', choices: territory },
    { key: 'lack', choices: lack },
    { key: 'metric', choices: metric },
  ];
};

/** The filters that are set, each with the address that takes it away. */
export const useActiveFilters = (): readonly Pick<Choice, 'key' | 'label' | 'search'>[] => {
  const { m } = useI18n();
  const { search, filter } = useList();
  const chosen = useFacets().flatMap(({ key, choices }) =>
    choices.filter((choice) => choice.chosen).map((choice) => ({ ...choice, key: `${key}/${choice.key}` })),
  );
  if (filter.text === undefined) return chosen;
  const text = { key: 'q', label: m.activities.filters.words(filter.text), search: withValue(search, 'q', undefined) };
  return [...chosen, text];
};
