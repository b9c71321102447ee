import { GIVEN, type ActivityFilter, type Lack } from './activity-filter';
import { singularOf, wordsOf } from './folded-text';
import type { ListedActivity } from './listed-activity';

/** The parts of a filter, each of which is counted as if it were not set; every lack but that of a territory is a part of its own. */
export type FilterPart =
  | 'objectives'
  | 'kinds'
  | 'statuses'
  | 'roles'
  | 'metrics'
  | 'referents'
  | 'partners'
  | 'departments'
  | 'epcis'
  | 'territory'
  | 'text'
  | Exclude<Lack, 'territory'>;

type Test = (listed: ListedActivity) => boolean;

const oneOf = <Item>(wanted: readonly Item[], valueOf: (listed: ListedActivity) => Item | undefined): Test => {
  const set = new Set<Item | undefined>(wanted);
  return (listed) => set.has(valueOf(listed));
};

const someOf = <Item>(wanted: readonly Item[], valuesOf: (listed: ListedActivity) => readonly Item[]): Test => {
  const set = new Set(wanted);
  return (listed) => valuesOf(listed).some((value) => set.has(value));
};

// Being in a territory and lacking one are two answers to one question: counting either sets both aside.
const inPlace = ({ territory, lacks }: ActivityFilter): Test => {
  const unplaced = lacks.includes('territory');
  return (listed) =>
    (territory === undefined || listed.activity.territories.includes(territory)) &&
    (!unplaced || listed.lacks.includes('territory'));
};

const textTest = (text: string): Test => {
  const words = wordsOf(text).map((word) => [...new Set([word, singularOf(word)])]);
  return (listed) => words.every((forms) => forms.some((form) => listed.text.includes(form)));
};

type PartTest = readonly [FilterPart, Test];

/** A lack and what is given of the same kind are two answers to one question. */
const lackTests = ({ lacks, given }: ActivityFilter): readonly PartTest[] => [
  ...lacks.flatMap((lack): readonly PartTest[] => (lack === 'territory' ? [] : [[lack, (listed) => listed.lacks.includes(lack)]])),
  ...GIVEN.filter((gift) => given.includes(gift)).map((gift): PartTest => [gift, (listed) => !listed.lacks.includes(gift)]),
];

const unlessEmpty = <Item>(part: FilterPart, wanted: readonly Item[], test: (wanted: readonly Item[]) => Test): readonly PartTest[] =>
  wanted.length === 0 ? [] : [[part, test(wanted)]];

/** The tests that a filter sets, each with the part it belongs to; what is not set has no test. */
const testsOf = (filter: ActivityFilter): readonly PartTest[] => {
  const { territory, lacks, text } = filter;
  return [
    ...unlessEmpty('objectives', filter.objectives, (wanted) => oneOf(wanted, ({ counted }) => counted.objective)),
    ...unlessEmpty('kinds', filter.kinds, (wanted) => oneOf(wanted, ({ activity }) => activity.kind)),
    ...unlessEmpty('statuses', filter.statuses, (wanted) => oneOf(wanted, ({ activity }) => activity.status)),
    ...unlessEmpty('roles', filter.roles, (wanted) => oneOf(wanted, ({ activity }) => activity.role?.value)),
    ...unlessEmpty('referents', filter.referents, (wanted) => oneOf(wanted, ({ activity }) => activity.referent)),
    ...unlessEmpty('metrics', filter.metrics, (wanted) => someOf(wanted, ({ metrics }) => metrics)),
    ...unlessEmpty('partners', filter.partners, (wanted) => someOf(wanted, ({ partners }) => partners)),
    ...unlessEmpty('departments', filter.departments, (wanted) => someOf(wanted, ({ departments }) => departments)),
    ...unlessEmpty('epcis', filter.epcis, (wanted) => someOf(wanted, ({ epcis }) => epcis)),
    ...(territory !== undefined || lacks.includes('territory') ? [['territory', inPlace(filter)] as const] : []),
    ...(text !== undefined && text.trim() !== '' ? [['text', textTest(text)] as const] : []),
    ...lackTests(filter),
  ];
};

/** Whether an activity is shown, hidden by one part of the filter alone (that part), or by several. */
export type Verdict = 'shown' | 'hidden' | FilterPart;

/** Reads a filter once, and gives for each activity what it would take to show it. */
export const matcherOf = (filter: ActivityFilter): ((listed: ListedActivity) => Verdict) => {
  const tests = testsOf(filter);
  return (listed) => {
    let failed: FilterPart | undefined;
    for (const [part, test] of tests) {
      if (test(listed)) continue;
      if (failed !== undefined) return 'hidden';
      failed = part;
    }
    return failed ?? 'shown';
  };
};

/** Whether a filter narrows anything at all; the territory alone does. */
export const narrows = (filter: ActivityFilter): boolean => testsOf(filter).length > 0;
