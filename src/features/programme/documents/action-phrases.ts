import { figureOf } from '#domain/measures/figure';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { PersonId } from '#domain/record/id';
import type { I18n } from '#i18n/i18n-context';

export type PersonName = (id: PersonId) => string | undefined;

/** When an action is due, as precisely as the programme says it. */
export const dueInWords = ({ due, year }: PlannedAction, { m, format }: I18n): string =>
  due.length === 0 ? m.programme.one.inYear : due.map((date) => format.period(date, 'long', year)).join(', ');

/** Its targets in sentences, then its places and partners. */
export const descriptionPhrases = (action: PlannedAction, { m, format }: I18n): readonly string[] => {
  const { targets, places, partners } = action;
  const words = m.programmeDocuments;
  return [
    ...targets.map((target) => `${format.quantityInWords(figureOf(target))} ${format.text(target.unit)}`),
    ...(places.length > 0 ? [words.places(places.map(format.text).join(', '))] : []),
    ...(partners.length > 0 ? [words.partners(partners.map(format.text).join(', '))] : []),
  ];
};

/** All that the programme says of an action beside its title and its due date. */
export const detailPhrases = (action: PlannedAction, i18n: I18n, personName: PersonName): readonly string[] => {
  const { m, format } = i18n;
  const { externalProvider, provider, costCents, referent } = action;
  const person = referent === undefined ? undefined : personName(referent);
  return [
    ...descriptionPhrases(action, i18n),
    ...(provider !== undefined ? [m.programme.one.provider(format.text(provider))] : externalProvider ? [m.programme.one.external] : []),
    ...(costCents !== undefined ? [m.programme.one.cost(format.cents(costCents))] : []),
    ...(person !== undefined ? [m.programmeDocuments.referent(person)] : []),
  ];
};
