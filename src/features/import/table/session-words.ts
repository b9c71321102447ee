import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES, type ActivityStatus } from '#domain/activities/statuses';
import { figureOf } from '#domain/measures/figure';
import type { Metric } from '#domain/measures/metrics';
import type { FieldWriter } from '#documents/entry/write-out-activity';
import { plainWord, type TableWords } from '#documents/tables/propose/table-context';
import { writeFigure } from '#documents/written/write-figure';
import { kinds as englishKinds, roles as englishRoles, statuses as englishStatuses } from '#i18n/en/vocabulary';
import { kinds, kindsPlural, roles, statuses } from '#i18n/fr/vocabulary';
import type { Language } from '#i18n/language';

/** What people write of progress, besides our own words. */
const SAID_OF_PROGRESS: readonly (readonly [ActivityStatus, string])[] = [
  ['completed', 'réalisé'], ['completed', 'terminé'], ['completed', 'terminée'], ['completed', 'fait'], ['completed', 'faite'], ['completed', 'achevé'], ['completed', 'achevée'], ['completed', 'done'],
  ['in_progress', 'en cours de réalisation'], ['in_progress', 'commencé'], ['in_progress', 'commencée'],
  ['postponed', 'reporté'], ['postponed', 'décalé'], ['postponed', 'décalée'],
  ['abandoned', 'abandonné'], ['abandoned', 'annulé'], ['abandoned', 'annulée'], ['abandoned', 'cancelled'],
  ['not_started', 'non commencé'], ['not_started', 'à faire'], ['not_started', 'à venir'], ['not_started', 'prévu'], ['not_started', 'prévue'], ['not_started', 'planned'],
  ['unknown', 'inconnu'], ['unknown', 'non renseigné'],
];

const labels = <Code extends string>(codes: readonly Code[], ...catalogues: readonly Readonly<Record<Code, string>>[]): ReadonlyMap<string, Code> =>
  new Map([...codes.map((code) => [plainWord(code), code] as const), ...catalogues.flatMap((words) => codes.map((code) => [plainWord(words[code].replaceAll('\u00ad', '')), code] as const))]);

/** The words of lists in every language of the interface: a file does not say in which one it was written. */
export const tableWords: TableWords = {
  kinds: labels(ACTIVITY_KINDS, englishKinds, kindsPlural, kinds),
  statuses: new Map([...SAID_OF_PROGRESS.map(([code, word]) => [plainWord(word), code] as const), ...labels(ACTIVITY_STATUSES, englishStatuses, statuses)]),
  roles: labels(ACTIVITY_ROLES, englishRoles, roles),
};

export interface SessionWords {
  readonly units: Readonly<Record<Metric, string>>;
  readonly write: FieldWriter;
}

/** How what is stored reads in a cell, in the language of the page. */
export const sessionWords = async (language: Language): Promise<SessionWords> => {
  const i18n = language === 'fr' ? (await import('#i18n/fr/french')).french : (await import('#i18n/en/english')).english;
  await i18n.loadMessages('entry');
  return { units: i18n.m.entry.units, write: { figure: (measure) => writeFigure(figureOf(measure), measure.unit), date: (date) => i18n.format.period(date, 'long') } };
};
