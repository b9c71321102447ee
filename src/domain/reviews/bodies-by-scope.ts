import { groupBy } from '../record/group-by';
import type { ReviewBody } from './review';

/** Bodies about one subject, as the record names it; null for those that name none. */
export interface BodyScope {
  readonly scope: string | null;
  readonly bodies: readonly ReviewBody[];
}

const byPosition = (left: ReviewBody, right: ReviewBody): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

/** Bodies by what they are about, each scope in the order of its first body, those without scope last. */
export const bodiesByScope = (bodies: readonly ReviewBody[]): readonly BodyScope[] => {
  const groups = groupBy(bodies.toSorted(byPosition), ({ scope }) => scope ?? null);
  const scopes = [...groups].map(([scope, members]) => ({ scope, bodies: members }));
  return [...scopes.filter(({ scope }) => scope !== null), ...scopes.filter(({ scope }) => scope === null)];
};
