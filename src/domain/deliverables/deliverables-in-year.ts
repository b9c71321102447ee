import type { Convention } from '../objectives/objective';
import type { Deliverable } from './deliverable';

const byPosition = (left: Deliverable, right: Deliverable): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

/** What only usual law asks for is off until someone confirms it. */
const isAsked = ({ usual, confirmed }: Deliverable): boolean => !usual || confirmed === true;

/** One asked for once is due once, in the first year that asks for it: whether `year` only asks for it again. */
export const isAskedAgain = (piece: Deliverable, convention: Pick<Convention, 'id' | 'years'>, year: number): boolean =>
  piece.periodicity === 'once' && convention.years.find((each) => deliverablesInYear([piece], [convention], each).length > 0) !== year;

/**
 * What the conventions of a year ask for, in their order, whatever the rhythm: a piece asked for once or case by case may be
 * handed over in any of its years, but for one that is due so long before the term: it is of the last year.
 */
export const deliverablesInYear = (
  deliverables: readonly Deliverable[],
  conventions: readonly Pick<Convention, 'id' | 'years'>[],
  year: number,
): readonly Deliverable[] => {
  const inForce = new Map(conventions.filter(({ years }) => years.includes(year)).map(({ id, years }) => [id, Math.max(...years)]));
  return deliverables
    .filter(({ convention, dueRule }) => inForce.has(convention) && (dueRule?.type !== 'months_before_term' || inForce.get(convention) === year))
    .filter(isAsked)
    .toSorted(byPosition);
};
