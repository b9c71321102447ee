import type { Activity } from '../activities/activity';
import { lastDayOf } from '../periods/compare-periods';
import { isInTerritory } from '../territories/territory-filter';

/** As many as a note to a commission tells of by itself; usage is five to seven. */
export const MOST_PROPOSED = 6;
export const USUAL_WORKS = { least: 5, most: 7 } as const;

/** Figures of its own: what others own is theirs [C5]. */
const hasFigure = ({ measures }: Activity): boolean => measures.some(({ carriedByOthers }) => carriedByOthers !== true);

const rank = (activity: Activity): number => Number(activity.status !== 'completed') * 2 + Number(!hasFigure(activity));

const dayOf = ({ dates }: Activity): string => lastDayOf(dates) ?? '';

const inProposedOrder = (left: Activity, right: Activity): number =>
  rank(left) - rank(right) || (dayOf(left) === dayOf(right) ? (left.id < right.id ? -1 : 1) : dayOf(left) > dayOf(right) ? -1 : 1);

/**
 * What a note may tell of: the activities of a territory, or of all of them, each once [C1], but for those abandoned or not
 * begun. Completed ones that give a figure come first, then the most recent; the undated after. Nothing else is weighed.
 */
export const worksForNote = (activities: readonly Activity[], territory: string | undefined): readonly Activity[] => {
  const ids = new Set(activities.map(({ id }) => id));
  return activities
    .filter(({ sameAs }) => sameAs === undefined || !ids.has(sameAs))
    .filter((activity) => isInTerritory(activity, territory) && activity.status !== 'abandoned' && activity.status !== 'not_started')
    .toSorted(inProposedOrder);
};

/** The works proposed before anyone chooses: the first of those completed with a figure. */
export const proposedWorks = (works: readonly Activity[]): readonly Activity[] => works.filter((activity) => rank(activity) === 0).slice(0, MOST_PROPOSED);
