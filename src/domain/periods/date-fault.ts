/** Why a moment that someone wrote is none: a day is refused with the days of its month, never moved. */
export type MomentFault =
  | { readonly code: 'not-understood' }
  | { readonly code: 'no-such-day'; readonly year: number; readonly month: number; readonly days: number }
  | { readonly code: 'no-such-month' };

/** Why a written date cannot be kept. */
export type DateFault = MomentFault | { readonly code: 'empty' } | { readonly code: 'reversed' };
