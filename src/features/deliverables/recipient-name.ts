import type { Funder } from '#domain/budget/budget';
import type { Transmission } from '#domain/deliverables/deliverable';

/** Whom something went to: a funder, or someone who is none, as the piece names them. */
export const recipientName = (funders: readonly Funder[], { funder, otherRecipient }: Transmission): string =>
  otherRecipient ?? funders.find(({ id }) => id === funder)?.name ?? '';
