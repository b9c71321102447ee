/** Why a written figure cannot be kept; `lost-digits` is a number that a spreadsheet rounded to a power of ten. */
export type FigureFault = 'empty' | 'no-number' | 'vague' | 'negative' | 'reversed' | 'lost-digits';
