import type { Funder } from '#domain/budget/budget';

/** Where the page tells a funder in full. */
export const funderAnchor = ({ id }: Pick<Funder, 'id'>): string => `financeur-${id}`;
