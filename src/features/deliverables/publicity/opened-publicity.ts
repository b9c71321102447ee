import type { DutyLine, PublicityDuty } from '#domain/deliverables/publicity';
import type { Convention } from '#domain/objectives/objective';

/** What is being written of publicity, and of which convention. */
export type OpenedPublicity = { readonly convention: Convention } & (
  | { readonly type: 'year'; readonly line: DutyLine }
  | { readonly type: 'duty'; readonly before?: PublicityDuty }
  | { readonly type: 'removal'; readonly duty: PublicityDuty }
);
