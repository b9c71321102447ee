import type { Deliverable } from '#domain/deliverables/deliverable';

/** Where the page tells a piece in full. */
export const pieceAnchor = ({ id }: Pick<Deliverable, 'id'>): string => `piece-${id}`;
