import { instantOf } from '#domain/journal/instant';
import type { TableName } from '#domain/dossier/tables';
import type { RetainedFigure } from '#domain/journal/retained-figures';
import type { I18n } from '#i18n/i18n-context';

/** What is shown of a journal entry before its changes. */
export interface ToldEntry {
  readonly clock: string;
  readonly command: string;
  readonly ofCommand?: string;
  readonly author?: string | undefined;
  readonly reason?: string | undefined;
  readonly isThisDevice: boolean;
  readonly baseline?: { readonly counts: Readonly<Record<string, number>>; readonly from: string } | undefined;
  readonly gone?: Readonly<Record<string, number>> | undefined;
  readonly titles: readonly string[];
  readonly retained: readonly RetainedFigure[];
  readonly counts: readonly (readonly [TableName, number])[];
}

const totalOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What was done: « Annulation : chiffre retenu ». */
export const entryTitle = ({ command, ofCommand }: ToldEntry, { m }: I18n): string => {
  const what = m.dossier.journal.command(command);
  return ofCommand === undefined ? what : m.journal.taken(what, m.dossier.journal.command(ofCommand).toLocaleLowerCase());
};

/** When, by the user's own clock. */
export const entryTime = ({ clock }: Pick<ToldEntry, 'clock'>, { format }: I18n): string => format.instant(instantOf(clock));

/** Who, and from which device. */
export const entrySigned = ({ author, isThisDevice }: Pick<ToldEntry, 'author' | 'isThisDevice'>, { m, format }: I18n): string =>
  [
    ...(author === undefined ? [] : [m.journal.by(format.text(author))]),
    m.journal.from(isThisDevice ? m.journal.thisDevice : m.journal.otherDevice),
  ].join(', ');

/** To what, and how much of it. */
export const entryFacts = (entry: ToldEntry, { m, format }: I18n): readonly string[] => [
  ...(entry.command === 'erase-person' ? [m.journal.erased] : []),
  ...(entry.command === 'purge' && entry.gone !== undefined ? [m.journal.purged(totalOf(entry.gone))] : []),
  ...(entry.baseline === undefined ? [] : [m.journal.loaded(totalOf(entry.baseline.counts), format.text(entry.baseline.from))]),
  ...entry.retained.map(({ unit, ...figure }) => m.dossier.journal.retained(`${format.spokenQuantity(figure)} ${format.text(unit)}`)),
  ...entry.titles.map((title) => m.common.quoted(format.text(title))),
  ...(entry.titles.length > 0 && entry.counts.length === 1 && entry.counts[0]?.[1] === 1
    ? []
    : [entry.counts.map(([table, count]) => m.dossier.tableCount(table, count)).join(', ')]),
  ...(entry.reason === undefined ? [] : [m.journal.reason(format.text(entry.reason))]),
].filter((fact) => fact !== '');
