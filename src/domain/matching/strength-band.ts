import type { Link } from '../links/link';

/** How sure a proposal is, for reading and sorting; commitments are said in general words, so that less in common is much there. */
export type StrengthBand = 'strong' | 'fair' | 'weak';

const FROM: Readonly<Record<'answers' | 'action', readonly [strong: number, fair: number]>> = { answers: [0.4, 0.26], action: [0.7, 0.53] };

/** The band of a strength between 0 and 1. */
export const strengthBand = (relation: Link['relation'], strength: number): StrengthBand => {
  const [strong, fair] = FROM[relation === 'answers' ? 'answers' : 'action'];
  return strength >= strong ? 'strong' : strength >= fair ? 'fair' : 'weak';
};
