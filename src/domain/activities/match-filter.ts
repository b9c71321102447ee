import type { ActivityFilter, Lack } from './activity-filter';
import { singularOf, wordsOf } from './folded-text';
import type { ListedActivity } from './listed-activity';

/** The parts of a filter, each of which is counted as if it were not set; every lack but that of a territory is a part of its own. */
export type FilterPart = 'objectives' | 'kinds' | 'statuses' | 'roles' | 'metrics' | 'territory' | 'text' | Exclude<Lack, 'territory'>;

type Test = (listed: ListedActivity) => boolean;

const oneOf = <Item>(wanted: readonly Item[], valueOf: (listed: ListedActivity) => Item | undefined): Test => {
  const set = new Set<Item | undefined>(wanted);
  return (listed) => set.has(valueOf(listed));
};

const givesOneOf = (metrics: ActivityFilter['metrics']): Test => {
  const set = new Set(metrics);
  return ({ activity }) => activity.measures.some(({ metric }) => set.has(metric));
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

/** The tests that a filter sets, each with the part it belongs to; what is not set has no test. */
const testsOf = (filter: ActivityFilter): readonly (readonly [FilterPart, Test])[] => {
  const { objectives, kinds, statuses, roles, metrics, lacks, territory, text } = filter;
  const tests: (readonly [FilterPart, Test])[] = [];
  if (objectives.length > 0) tests.push(['objectives', oneOf(objectives, ({ counted }) => counted.objective)]);
  if (kinds.length > 0) tests.push(['kinds', oneOf(kinds, ({ activity }) => activity.kind)]);
  if (statuses.length > 0) tests.push(['statuses', oneOf(statuses, ({ activity }) => activity.status)]);
  if (roles.length > 0) tests.push(['roles', oneOf(roles, ({ activity }) => activity.role?.value)]);
  if (metrics.length > 0) tests.push(['metrics', givesOneOf(metrics)]);
  if (territory !== undefined || lacks.includes('territory')) tests.push(['territory', inPlace(filter)]);
  if (text !== undefined && text.trim() !== '') tests.push(['text', textTest(text)]);
  for (const lack of lacks) if (lack !== 'territory') tests.push([lack, (listed) => listed.lacks.includes(lack)]);
  return tests;
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
