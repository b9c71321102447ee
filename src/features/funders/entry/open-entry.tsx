import type { Payment } from '#domain/budget/budget';
import type { FunderView } from '../funder-view';
import { PaymentDialog } from './payment-dialog';
import { StepDialog } from './step-dialog';
import type { StepBefore } from './typed-step';

/** The form that is open: for which year, and what it changes when it does not add. */
export type OpenEntry =
  | { readonly type: 'step'; readonly year: number; readonly before?: StepBefore }
  | { readonly type: 'payment'; readonly year: number; readonly before?: Payment };

interface Props {
  readonly entry: OpenEntry;
  readonly view: FunderView;
  readonly onClose: () => void;
}

/** The dialog of what is being entered. */
export const EntryDialog = ({ entry, view, onClose }: Props) => {
  const year = view.years.find((one) => one.year === entry.year);
  if (year === undefined) return null;
  switch (entry.type) {
    case 'step':
      return <StepDialog view={view} year={year} before={entry.before} onClose={onClose} />;
    case 'payment':
      return <PaymentDialog view={view} year={year} before={entry.before} onClose={onClose} />;
  }
};
