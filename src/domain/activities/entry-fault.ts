import type { DateFault } from '../periods/date-fault';
import type { FigureFault } from '../measures/figure-fault';

/** A field of the form; `row` is the id of the figure or press return that is at fault. */
export type EntryField =
  | { readonly name: 'title' | 'objective' | 'kind' | 'year' | 'date' | 'next' | 'cause' | 'reportText' | 'internalNote' }
  | { readonly name: 'figure' | 'pressReturn'; readonly row: string };

/** Why what is typed in a field cannot be kept. */
export type EntryFault =
  | { readonly code: 'missing' | 'too-long' | 'not-a-year' | 'link-refused' | 'metric-missing' | 'figure-absurd' | 'part-of-itself' }
  | { readonly code: 'date'; readonly fault: DateFault }
  | { readonly code: 'figure'; readonly fault: FigureFault };

export interface FieldFault {
  readonly field: EntryField;
  readonly fault: EntryFault;
}

const sameField = (left: EntryField, right: EntryField): boolean =>
  left.name === right.name && ('row' in left ? left.row : '') === ('row' in right ? right.row : '');

/** The fault of one field, if it has one. */
export const faultOf = (faults: readonly FieldFault[], field: EntryField): EntryFault | undefined =>
  faults.find((one) => sameField(one.field, field))?.fault;
