import type { Activity } from '#domain/activities/activity';
import type { I18n } from '#i18n/i18n-context';

/** « pilote, réalisée, 21 mai 2022 »: what is not known is not said. */
export const metaInWords = (activity: Activity, codes: ReadonlyMap<string, string>, { m, format, locale }: I18n): readonly string[] => {
  const { role, status, dates, next, otherObjectives } = activity;
  const periods = (list: Activity['dates']): string => list.map((date) => format.period(date, 'long')).join(', ');
  const served = otherObjectives.flatMap((objective) => codes.get(objective) ?? []);
  return [
    role !== undefined && m.roles[role.value],
    status !== 'unknown' && m.statuses[status].toLocaleLowerCase(locale),
    dates.length > 0 && periods(dates),
    next.length > 0 && m.report.meta.next(periods(next)),
    served.length > 0 && m.report.meta.alsoServes(served),
  ].filter((part) => part !== false);
};

/** « Raison : … », without the full stop that the phrase brings. */
export const causeInWords = ({ cause }: Activity, { format }: I18n): string | undefined => (cause === undefined ? undefined : format.text(cause.text).replace(/\.$/u, ''));

/** The lines under an activity's title, each a sentence: cause, places, partners, and what a study says of itself. */
export const linesInWords = (activity: Activity, i18n: I18n): readonly string[] => {
  const { places, partners, study } = activity;
  const { m, format } = i18n;
  const names = (named: readonly { readonly name: string }[]): readonly string[] => named.map(({ name }) => format.text(name));
  const cause = causeInWords(activity, i18n);
  const written = places.map(format.text);
  const [onlyPlace] = written;
  return [
    cause !== undefined && m.report.cause(cause),
    onlyPlace !== undefined && (written.length === 1 ? m.report.place(onlyPlace) : m.report.places(written)),
    partners.length > 0 && m.report.partners(partners.map(format.text)),
    study?.provider !== undefined && m.report.provider(format.text(study.provider.name)),
    study !== undefined && study.coFunders.length > 0 && m.report.coFunders(names(study.coFunders)),
    study !== undefined && study.delivered.length > 0 && m.report.delivered(names(study.delivered)),
  ].filter((line) => line !== false);
};

/** The title of an activity, with the code of its objective where the list is not of one objective. */
export const titleInWords = ({ title, objective }: Activity, codes: ReadonlyMap<string, string> | undefined, { m, format }: I18n): string => {
  const code = codes?.get(objective);
  return code === undefined ? format.text(title) : m.report.titleUnder(format.text(title), code);
};
