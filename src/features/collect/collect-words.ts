import { figureOf } from '#domain/measures/figure';
import type { CollectRequest } from '#documents/collect/collect-request';
import type { CollectWords } from '#documents/collect/words';
import type { I18n } from '#i18n/i18n-context';

/** What a workbook says, in the language in use. */
export const collectWords = ({ m, format }: I18n, { year, person, actions }: Pick<CollectRequest, 'year' | 'person' | 'actions'>, organisation: string): CollectWords => {
  const { sheets, activityColumns, actionColumns, tooLong, title, forPerson, forNobody, lines } = m.collect.sheet;
  const told = [lines.activities, ...(actions.length > 0 ? [lines.actions] : []), lines.dates, lines.figures, lines.several, lines.keep, lines.back];
  return {
    sheets,
    activityColumns,
    actionColumns,
    kinds: m.kinds,
    statuses: m.statuses,
    figure: (measure) => `${format.quantity(figureOf(measure))} ${measure.unit}`,
    date: (date) => format.period(date, 'long'),
    explanation: [title(year, format.text(organisation)), person === null ? forNobody : forPerson(person.name), ...told],
    tooLong,
  };
};
