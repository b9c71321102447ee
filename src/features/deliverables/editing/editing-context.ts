import { createContext, use } from 'react';
import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import type { FunderId } from '#domain/record/id';
import type { DatedRow } from '#domain/deliverables/dated-rows';

/** What is being written. */
export type Opened =
  | { readonly type: 'transmission'; readonly row: DatedRow; readonly to?: readonly FunderId[]; readonly others?: readonly string[]; readonly state?: Transmission['state'] }
  | { readonly type: 'sent'; readonly row: DatedRow; readonly before: Transmission }
  | { readonly type: 'due'; readonly row: DatedRow }
  | { readonly type: 'piece'; readonly before?: Deliverable }
  | { readonly type: 'removal'; readonly piece: Deliverable };

/** Opens the form of an act; the page around it draws the form. */
export const EditingContext = createContext<((opened: Opened) => void) | null>(null);

export const useOpenForm = (): ((opened: Opened) => void) => {
  const open = use(EditingContext);
  if (open === null) throw new Error('A piece is written outside of its page');
  return open;
};
