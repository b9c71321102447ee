import type { Sum } from '#domain/measures/sum-figures';
import type { I18n } from '#i18n/i18n-context';
import type { SaidFigure } from '#i18n/fr/results';

/** A sum as a sentence says it: two significant figures and words when it is doubtful. */
export const saidSum = ({ format }: I18n, { value, doubt }: Sum): SaidFigure => ({
  words: format.quantityInWords({ low: value, high: value, qualifier: doubt }),
  value,
});

/** The same, whole: « environ 4 097 ». */
export const spokenSum = ({ format }: I18n, { value, doubt }: Sum): string =>
  format.spokenQuantity({ low: value, high: value, qualifier: doubt });

/** The same, for tables and figure strips: « ≈ 4 097 ». */
export const signedSum = ({ format }: I18n, { value, doubt }: Sum): string =>
  format.quantity({ low: value, high: value, qualifier: doubt });
