import { figureOf } from '#domain/measures/figure';
import type { FieldWriter } from '#documents/entry/write-out-activity';
import type { I18n } from '../i18n-context';

/** How what is stored reads in the fields, in the language in use. */
export const fieldWriter = ({ format }: I18n): FieldWriter => ({
  figure: (measure) => `${format.quantity(figureOf(measure))} ${measure.unit}`,
  date: (date) => format.period(date, 'long'),
});
