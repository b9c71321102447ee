import type { Link } from './link';

/** Names the two records that a link joins, whatever it says of them: there is one link for a pair. */
export const pairOf = ({ activity, target }: Pick<Link, 'activity' | 'target'>): string => `${activity} ${target.id}`;
