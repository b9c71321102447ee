import type { Activity } from '../activities/activity';
import type { Link } from '../links/link';
import type { Commitment } from '../objectives/objective';
import { conventionInYear, type ConventionTables } from '../objectives/objectives-in-year';
import { withoutHeadings } from '../programme/headings';
import type { PlannedAction } from '../programme/planned-action';
import { groupBy } from '../record/group-by';
import type { ActivityId, ObjectiveId } from '../record/id';
import { placesInYear } from '../results/place-activities';
import { describeAction, describeActivity, describeCommitment, type Described } from './described';
import type { Bonuses, MatchReason } from './match-score';
import { matcherOf, proposedFrom, type Match, type Matcher } from './propose-matches';

/** A link that could be made, with how strong it is and why. */
export interface LinkCandidate {
  readonly activity: ActivityId;
  readonly target: Link['target'];
  readonly relation: Link['relation'];
  readonly strength: number;
  readonly reasons: readonly MatchReason[];
}

/** What a year is set against: its own programme, the next one, and the convention as it stands that year. */
export interface MatchingInput extends ConventionTables {
  readonly year: number;
  readonly activities: readonly Activity[];
  /** Of the year and of the next one. */
  readonly actions: readonly PlannedAction[];
}

/** More than are shown, so that a refusal brings the next one forward. */
const MOST = { action: 6, commitment: 3 } as const;

/** Under one objective, all serve it: what a commitment asks for in kind tells more. */
const TO_COMMITMENTS: Bonuses = { title: 0.15, objective: 0, kind: 0.14, dates: 0 };

/** The commitments of one objective are few and said in general words: less in common is enough to propose one. */
const ANSWERS_FROM = 0.145;

interface Side {
  readonly activity: Activity;
  readonly item: Described<ActivityId>;
}

interface Matchers {
  readonly fulfils: Matcher<PlannedAction['id']>;
  readonly continues: Matcher<PlannedAction['id']>;
  readonly answers: ReadonlyMap<string, Matcher<Commitment['id']>>;
}

const actionMatcher = (items: readonly Described[], actions: readonly PlannedAction[], describe: (action: PlannedAction) => Described<PlannedAction['id']>) =>
  matcherOf(items, actions.map(describe));

/** The commitments of each objective, weighed among the activities of that objective only: its own subject is no news there. */
const commitmentMatchers = (items: readonly Described[], commitments: ReadonlyMap<ObjectiveId, readonly Commitment[]>): Matchers['answers'] =>
  new Map(
    [...commitments].map(([objective, own]) => [
      objective,
      matcherOf(items.filter(({ objectives }) => objectives.includes(objective)), own.map(describeCommitment), TO_COMMITMENTS),
    ]),
  );

/** Both sides under the objectives that stand in the year, whichever they were written under [O2]. */
const prepare = (input: MatchingInput): { readonly sides: readonly Side[]; readonly matchers: Matchers } => {
  const places = placesInYear(input, input.year);
  const placed = <Id extends string>(item: Described<Id>): Described<Id> => ({ ...item, objectives: item.objectives.map((id) => places.objective(id as ObjectiveId)) });
  // An activity told twice is linked once, by its first telling [C1].
  const sides = input.activities.filter(({ sameAs }) => sameAs === undefined).map((activity) => ({ activity, item: placed(describeActivity(activity)) }));
  const items = sides.map(({ item }) => item);
  const byId = new Map(input.actions.map((action) => [action.id as string, action]));
  const describe = (action: PlannedAction) => placed(describeAction(action, byId));
  const byYear = groupBy(input.actions, ({ year }) => year);
  const matchers: Matchers = {
    fulfils: actionMatcher(items, withoutHeadings(byYear.get(input.year) ?? []), describe),
    continues: actionMatcher(items, byYear.get(input.year + 1) ?? [], describe),
    answers: commitmentMatchers(items, conventionInYear(input, input.year).commitments),
  };
  return { sides, matchers };
};

const toActions = (matches: readonly Match<PlannedAction['id']>[], { activity }: Side, relation: 'fulfils' | 'continues'): readonly LinkCandidate[] =>
  matches.map(({ target: id, strength, reasons }) => ({ activity: activity.id, target: { type: 'planned_action', id }, relation, strength, reasons }));

const toCommitments = ({ activity, item }: Side, answers: Matchers['answers']): readonly LinkCandidate[] =>
  [...new Set(item.objectives)]
    .flatMap((objective) => answers.get(objective)?.rank(item, MOST.commitment, ANSWERS_FROM) ?? [])
    .toSorted((left, right) => right.strength - left.strength)
    .map(({ target: id, strength, reasons }) => ({ activity: activity.id, target: { type: 'commitment', id }, relation: 'answers', strength, reasons }));

/**
 * The links that could be made from each activity of a year: to the actions of its programme that it would fulfil, headings left
 * out; to those of the next year's, where it would go on; to the commitments of its objectives that it would answer. One
 * activity at a time, so that whoever runs this can say how far it is.
 */
export function* linkCandidates(input: MatchingInput): Generator<readonly LinkCandidate[], void, undefined> {
  const { sides, matchers } = prepare(input);
  for (const side of sides) {
    const from = proposedFrom(side.activity.status);
    yield [
      ...toActions(matchers.fulfils.rank(side.item, MOST.action, from), side, 'fulfils'),
      ...toActions(matchers.continues.rank(side.item, MOST.action, from), side, 'continues'),
      ...toCommitments(side, matchers.answers),
    ];
  }
}
