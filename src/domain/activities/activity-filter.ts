import { METRIC_CODES, type Metric } from '../measures/metrics';
import type { OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { ObjectiveId, PersonId } from '../record/id';
import { ACTIVITY_KINDS, type ActivityKind } from './kinds';
import { ACTIVITY_ROLES, type ActivityRole } from './roles';
import { ACTIVITY_STATUSES, type ActivityStatus } from './statuses';

/** What an activity may lack: a nudge, never a wall. */
export const LACKS = ['date', 'figure', 'attendance', 'referent', 'territory', 'evidence', 'status', 'cause'] as const;
export type Lack = (typeof LACKS)[number];

/** What an activity may give, each the contrary of a lack: asking for both would show nothing. */
export const GIVEN = ['date', 'figure', 'evidence'] as const satisfies readonly Lack[];
export type Given = (typeof GIVEN)[number];

/** A narrowed view of activities; an empty list narrows nothing, and lists of different fields must all hold. */
export interface ActivityFilter {
  readonly objectives: readonly ObjectiveId[];
  readonly kinds: readonly ActivityKind[];
  readonly statuses: readonly ActivityStatus[];
  readonly roles: readonly ActivityRole[];
  readonly metrics: readonly Metric[];
  readonly lacks: readonly Lack[];
  readonly given: readonly Given[];
  readonly referents: readonly PersonId[];
  /** By the keys of their names, see `PartnerNames`. */
  readonly partners: readonly string[];
  /** INSEE codes of the départements of its places. */
  readonly departments: readonly string[];
  /** SIREN codes of the intercommunalités of its places. */
  readonly epcis: readonly string[];
  readonly territory?: string;
  readonly text?: string;
}

export const NO_FILTER: ActivityFilter = {
  objectives: [],
  kinds: [],
  statuses: [],
  roles: [],
  metrics: [],
  lacks: [],
  given: [],
  referents: [],
  partners: [],
  departments: [],
  epcis: [],
};

/** A filter of an address that this dossier does not know: it is passed over and said. */
export interface IgnoredFilter {
  readonly key: string;
  readonly value: string;
}

type Search = Readonly<Partial<Record<string, string>>>;

/** What the codes of an address are read against. */
export interface FilterFrame {
  readonly years: readonly number[];
  readonly goals: readonly Pick<StrategicGoal, 'id' | 'code'>[];
  readonly objectives: readonly Pick<OperationalObjective, 'id' | 'code' | 'goal'>[];
  readonly territories: readonly { readonly code: string }[];
  /** What the list alone knows; a page without one takes these codes as they are written. */
  readonly list?: {
    readonly persons: { readonly has: (id: PersonId) => boolean };
    readonly partners: { readonly has: (key: string) => boolean };
    readonly departments: { readonly has: (code: string) => boolean };
    readonly epcis: { readonly has: (code: string) => boolean };
  };
}

const codesOf = (value: string | undefined): readonly string[] =>
  (value ?? '').split(',').map((code) => code.trim()).filter((code) => code !== '');

interface Read<Item> {
  readonly known: readonly Item[];
  readonly ignored: readonly IgnoredFilter[];
}

const readCodes = <Item>(search: Search, key: string, find: (code: string) => readonly Item[]): Read<Item> => {
  const read = codesOf(search[key]).map((code) => ({ code, items: find(code) }));
  return {
    known: [...new Set(read.flatMap(({ items }) => items))],
    ignored: read.filter(({ items }) => items.length === 0).map(({ code }) => ({ key, value: code })),
  };
};

const among =
  <Item extends string>(items: readonly Item[]) =>
  (code: string): readonly Item[] =>
    items.filter((item) => item === code);

/** Codes that a set knows; all of them where there is none to judge by. */
const heldBy =
  <Item extends string>(known: { readonly has: (item: Item) => boolean } | undefined) =>
  (code: string): readonly Item[] =>
    known === undefined || known.has(code as Item) ? [code as Item] : [];

/** A goal's code stands for all its objectives. */
const objectivesNamed =
  ({ goals, objectives }: FilterFrame) =>
  (code: string): readonly ObjectiveId[] => {
    // An amended goal leaves several of one code behind it.
    const named = new Set(goals.filter((candidate) => candidate.code === code).map(({ id }) => id));
    return objectives.filter((objective) => objective.code === code || named.has(objective.goal)).map(({ id }) => id);
  };

const ignoredYear = ({ annee }: Search, years: readonly number[]): readonly IgnoredFilter[] =>
  annee === undefined || years.some((year) => String(year) === annee) ? [] : [{ key: 'annee', value: annee }];

/** Each list of a filter, read from its own key of the address. */
const readLists = (search: Search, frame: FilterFrame) => ({
  objectives: readCodes(search, 'objectif', objectivesNamed(frame)),
  kinds: readCodes(search, 'nature', among(ACTIVITY_KINDS)),
  statuses: readCodes(search, 'avancement', among(ACTIVITY_STATUSES)),
  roles: readCodes(search, 'role', among(ACTIVITY_ROLES)),
  metrics: readCodes(search, 'chiffre', among(METRIC_CODES)),
  lacks: readCodes(search, 'manque', among(LACKS)),
  given: readCodes(search, 'avec', among(GIVEN)),
  referents: readCodes(search, 'referent', heldBy(frame.list?.persons)),
  partners: readCodes(search, 'partenaire', heldBy(frame.list?.partners)),
  departments: readCodes(search, 'departement', heldBy(frame.list?.departments)),
  epcis: readCodes(search, 'epci', heldBy(frame.list?.epcis)),
});

/**
 * Reads the filters of an address (`objectif=1.3&nature=event,study…`) against a dossier.
 * Unknown codes are left out of the filter and listed in `ignored`.
 */
export const readActivityFilter = (
  search: Search,
  frame: FilterFrame,
): { readonly filter: ActivityFilter; readonly ignored: readonly IgnoredFilter[] } => {
  const lists = readLists(search, frame);
  const territories = readCodes(search, 'territoire', among(frame.territories.map(({ code }) => code)));
  const [territory] = territories.known;
  const text = search['q'];
  return {
    filter: {
      objectives: lists.objectives.known,
      kinds: lists.kinds.known,
      statuses: lists.statuses.known,
      roles: lists.roles.known,
      metrics: lists.metrics.known,
      lacks: lists.lacks.known,
      given: lists.given.known,
      referents: lists.referents.known,
      partners: lists.partners.known,
      departments: lists.departments.known,
      epcis: lists.epcis.known,
      ...(territory !== undefined && { territory }),
      ...(text !== undefined && { text }),
    },
    ignored: [
      ...ignoredYear(search, frame.years),
      ...[...Object.values(lists), territories].flatMap(({ ignored }) => ignored),
    ],
  };
};
