import type { YearSnapshot } from '#storage/repositories/year.repository';

/** What can be done with the selected activities, in the order of the bar. */
export const CHANGES = ['status', 'referent', 'objective', 'action', 'territory'] as const;

export type BulkAct = (typeof CHANGES)[number] | 'duplicate' | 'remove';

/** What every dialog of the bar is given. */
export interface BulkDialogProps {
  readonly snapshot: YearSnapshot;
  /** The change is written: what it was, in words. */
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}
