import { figureOf } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import type { PartialDate } from '#domain/periods/partial-date';
import type { I18n } from '../i18n-context';

/** How what is stored reads in the fields, in the language in use. */
export const fieldWriter = ({ format }: I18n) => ({
  figure: (measure: Measure): string => `${format.quantity(figureOf(measure))} ${measure.unit}`,
  date: (date: PartialDate): string => format.period(date, 'long'),
});
