import { fr } from 'date-fns/locale/fr';
import type { Day } from 'date-fns';
import type { EntryType } from '#domain/calendar/calendar-entry';
import type { YearColumn } from '#domain/periods/month-columns';
import { monthName } from '../format/month';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ordinal = (number: number): string => (number === 1 ? '1er' : `${String(number)}e`);

const sentence = (year: number, counts: Readonly<Record<EntryType, number>>): string => {
  const parts = [
    counts.due > 0 && counted(counts.due, 'échéance', 'échéances'),
    counts.event > 0 && counted(counts.event, 'événement', 'événements'),
    counts.session > 0 && counted(counts.session, 'séance', 'séances'),
    counts.piece > 0 && counted(counts.piece, 'pièce à remettre', 'pièces à remettre'),
  ].filter((part) => part !== false);
  const [first, ...others] = parts;
  if (first === undefined) return `Calendrier ${String(year)} : aucune date enregistrée.`;
  const last = others.pop();
  return `Calendrier ${String(year)} : ${[`*${first}*`, ...others].join(', ')}${last === undefined ? '' : ` et ${last}`}.`;
};

const column = (shown: YearColumn): string => {
  switch (shown.type) {
    case 'month':
      return monthName(shown.month, 'long');
    case 'quarter':
      return `${ordinal(shown.number)} trimestre`;
    case 'half':
      return `${ordinal(shown.number)} semestre`;
    case 'year':
      return 'dans l\'année, sans mois';
    case 'outside':
    case 'undated':
      return 'commencé avant l\'année';
  }
};

/** « Calendrier ». */
export const calendar = {
  page: 'Calendrier',
  sentence,
  how: 'Échéances du programme, événements du rapport et séances ; aucune date n\'est donnée plus précise qu\'elle n\'est connue.',
  none: (year: number) => `Rien n'a de date en ${String(year)}.`,
  undated: (count: number, year: number) => `${counted(count, 'action', 'actions')} du programme ${String(year)} sans échéance fixée : elles ne sont à aucune date.`,
  territory: (unplaced: number) =>
    `Le territoire ne trie que les événements : ni le programme, ni les séances, ni les pièces n'en ont un.${unplaced === 0 ? '' : ` ${counted(unplaced, 'événement sans territoire n\'y est pas', 'événements sans territoire n\'y sont pas')}.`}`,
  views: 'Vues du calendrier',
  view: { month: 'Mois', year: 'Année', list: 'Liste' },
  objective: 'Objectif',
  allObjectives: 'Tous les objectifs',
  monthNamed: (month: number, year: number) => `${capital(monthName(month, 'long'))} ${String(year)}`,
  weekday: (weekday: number) => fr.localize.day(weekday as Day, { width: 'abbreviated' }),
  withoutDay: 'Sans jour précis, ou sur plusieurs semaines',
  column,
  nothing: 'rien d\'enregistré',
  more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  types: { due: 'Échéance', event: 'Événement', session: 'Séance', piece: 'Pièce à remettre' },
  file: 'Calendrier (ICS)',
  fileName: (year: number) => `calendrier-${String(year)}.ics`,
  fileTitle: (title: string, year: number) => `${title}, ${String(year)}`,
  written: (name: string, count: number) => `Fichier préparé : ${name}, ${counted(count, 'date', 'dates')}. Importé de nouveau, il remplace sans doubler.`,
  failed: 'Le fichier n\'a pas pu être préparé.',
  summary: (type: EntryType, named: string, conditional: boolean) => `${type === 'due' ? 'Échéance : ' : ''}${named}${conditional ? ' (sous réserve)' : ''}`,
  underObjective: (code: string, title: string) => `Objectif ${code}, ${title}`,
  knownDate: (period: string) => `Date connue : ${period}`,
};
