import type { Convention } from '../objectives/objective';
import type { Deliverable } from './deliverable';

const byPosition = (left: Deliverable, right: Deliverable): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

/**
 * What the conventions of a year ask for, in their order, whatever the rhythm: a piece asked for once or case by case may be
 * handed over in any of its years. What only usual law asks for is off until someone confirms it.
 */
export const deliverablesInYear = (
  deliverables: readonly Deliverable[],
  conventions: readonly Pick<Convention, 'id' | 'years'>[],
  year: number,
): readonly Deliverable[] => {
  const inForce = new Set(conventions.filter(({ years }) => years.includes(year)).map(({ id }) => id));
  return deliverables.filter(({ convention, usual }) => inForce.has(convention) && !usual).toSorted(byPosition);
};
