import type { Activity } from '#domain/activities/activity';
import type { Link } from '#domain/links/link';
import { asProposal, type LinkProposal } from '#domain/matching/open-proposals';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { Commitment, OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import { placesInYear } from '#domain/results/place-activities';
import type { LinkedYear } from '#storage/repositories/links.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { UrlSearch } from '#ui/url/search';

/** One link with the two records that it joins, ready to be read. */
export interface LinkRow {
  readonly proposal: LinkProposal;
  readonly state: Link['state'];
  readonly activity: Activity;
  readonly objective: OperationalObjective | undefined;
  /** What it leads to; undefined when that is of another year, or gone. */
  readonly action?: PlannedAction | undefined;
  /** The heading that the action stands under. */
  readonly heading?: string | undefined;
  readonly commitment?: Commitment | undefined;
}

/** What the page is narrowed to, by its address. */
export interface LinkView {
  readonly state: Link['state'];
  readonly relation: Link['relation'] | null;
  readonly objective: string | null;
  readonly order: 'report' | 'strength';
}

const RELATIONS: readonly Link['relation'][] = ['fulfils', 'continues', 'answers', 'related'];

/** What the address asks for; what it does not know is passed over. */
export const viewOf = ({ vue, genre, objectif, tri }: UrlSearch): LinkView => ({
  state: vue === 'valides' ? 'confirmed' : vue === 'refuses' ? 'refused' : 'proposed',
  relation: RELATIONS.find((relation) => relation === genre) ?? null,
  objective: objectif ?? null,
  order: tri === 'force' ? 'strength' : 'report',
});

const withState = ({ links }: LinkedYear, proposals: readonly LinkProposal[]): readonly (readonly [Link['state'], LinkProposal])[] => [
  ...proposals.map((proposal) => ['proposed', proposal] as const),
  ...links.filter(({ state }) => state !== 'proposed').map((link) => [link.state, asProposal(link)] as const),
];

/** Every link of a year, whatever its state, in the order of the report. */
export const linkRows = (linked: LinkedYear, proposals: readonly LinkProposal[], snapshot: YearSnapshot): readonly LinkRow[] => {
  const places = placesInYear(snapshot, snapshot.year);
  const objectives = new Map(conventionInYear(snapshot, snapshot.year).objectives.map((objective, index) => [objective.id, { objective, index }]));
  const actions = new Map(linked.actions.map((action) => [action.id, action]));
  const commitments = new Map(snapshot.commitments.map((commitment) => [commitment.id, commitment]));
  const rows = withState(linked, proposals).flatMap(([state, proposal]): readonly (LinkRow & { readonly place: number })[] => {
    const activity = linked.activities.get(proposal.activity);
    if (activity === undefined) return [];
    const { target } = proposal;
    const action = target.type === 'planned_action' ? actions.get(target.id) : undefined;
    const place = objectives.get(places.objective(activity.objective));
    return [
      {
        proposal, state, activity, action,
        objective: place?.objective,
        heading: action?.parent === undefined ? undefined : actions.get(action.parent)?.title,
        commitment: target.type === 'commitment' ? commitments.get(target.id) : undefined,
        place: place?.index ?? objectives.size,
      },
    ];
  });
  return rows.toSorted((left, right) => left.place - right.place || (left.activity.id < right.activity.id ? -1 : left.activity.id > right.activity.id ? 1 : 0));
};

/** The rows of a view; the closest first, those whose strength is not known stand first: someone stored them. */
export const rowsInView = (rows: readonly LinkRow[], view: LinkView): readonly LinkRow[] => {
  const kept = rows.filter(
    ({ state, proposal, objective }) => state === view.state && (view.relation === null || proposal.relation === view.relation) && (view.objective === null || objective?.code === view.objective),
  );
  return view.order === 'report' ? kept : kept.toSorted((left, right) => (right.proposal.strength ?? 1) - (left.proposal.strength ?? 1));
};
