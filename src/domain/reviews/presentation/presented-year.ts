import { boundsOf } from '../../periods/period-bounds';
import type { Review } from '../review';

interface Years {
  /** Years of the conventions and years that hold activities, in order. */
  readonly years: readonly number[];
  readonly yearsWithActivities: readonly number[];
}

/**
 * The year that a session looks at unless another is asked for: the latest that had activities when it was held, so that a session
 * of May looks at the report of the year before; else the year of the session itself, else the first. Null leaves the choice to the record.
 */
export const presentedYear = ({ date }: Pick<Review, 'date'>, { years, yearsWithActivities }: Years): number | null => {
  if (date === undefined) return null;
  const held = Number(boundsOf(date).last.slice(0, 4));
  const reported = yearsWithActivities.findLast((year) => year <= held);
  return reported ?? (years.includes(held) ? held : (years[0] ?? null));
};
