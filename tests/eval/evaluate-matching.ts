import type { Activity } from '#domain/activities/activity';
import { describeAction, describeActivity } from '#domain/matching/described';
import { isProposed, matcherOf } from '#domain/matching/propose-matches';
import type { PlannedAction } from '#domain/programme/planned-action';

/** One link that people made, by the references of the two records. */
export interface KnownLink {
  readonly activity: string;
  readonly planned: string;
  readonly strength: 'certain' | 'likely';
}

/** Shares from 0 to 1, and how many activities with a certain link they are shares of. */
export interface MatchingScore {
  /** Of those, how many have a certain action as their first proposal. */
  readonly first: number;
  /** How many have one among the first three. */
  readonly top3: number;
  /** Of the activities without any known link, how many are proposed nothing. */
  readonly none: number;
  readonly n: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

const refOf = ({ source }: Activity | PlannedAction): string => source?.ref ?? '';

/**
 * How well proposals meet known links. In scope: the activities told once whose objective has a known link; candidates: every
 * planned action; an activity whose links are only likely is left out.
 */
export const evaluateMatching = (activities: readonly Activity[], actions: readonly PlannedAction[], links: readonly KnownLink[]): MatchingScore => {
  const byId = new Map(actions.map((action) => [action.id as string, action]));
  const refs = new Map(actions.map((action) => [action.id, refOf(action)]));
  const matcher = matcherOf(activities.map(describeActivity), actions.map((action) => describeAction(action, byId)));
  const linked = new Set(links.map(({ activity }) => activity));
  const certain = new Set(links.filter(({ strength }) => strength === 'certain').map(({ activity, planned }) => `${activity} ${planned}`));
  const covered = new Set(activities.filter((activity) => linked.has(refOf(activity))).map(({ objective }) => objective));
  const scope = activities.filter(({ sameAs, objective }) => sameAs === undefined && covered.has(objective));
  const ranked = scope.map((activity) => {
    const ref = refOf(activity);
    const matches = matcher.rank(describeActivity(activity), 3);
    const good = matches.map(({ target }) => certain.has(`${ref} ${refs.get(target) ?? ''}`));
    return { ref, good, proposed: matches.some((match) => isProposed(match, activity.status)) };
  });
  const known = ranked.filter(({ ref }) => links.some(({ activity, strength }) => activity === ref && strength === 'certain'));
  const unknown = ranked.filter(({ ref }) => !linked.has(ref));
  return {
    first: share(known.filter(({ good }) => good[0] === true).length, known.length),
    top3: share(known.filter(({ good }) => good.includes(true)).length, known.length),
    none: share(unknown.filter(({ proposed }) => !proposed).length, unknown.length),
    n: known.length,
  };
};
