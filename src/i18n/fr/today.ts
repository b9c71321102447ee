import { fr } from 'date-fns/locale/fr';
import type { Day } from 'date-fns';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const today = {
  /** « Samedi 20 mai 2023 »; `weekday` is 0 for Sunday. */
  day: (weekday: number, day: string) => capital(`${fr.localize.day(weekday as Day, { width: 'wide' })} ${day}`),
  due: (today: number, month: number) => {
    if (today > 0) return `${counted(today, 'action prévue', 'actions prévues')} aujourd'hui`;
    return month > 0 ? `${counted(month, 'échéance', 'échéances')} d'ici la fin du mois` : 'Aucune échéance d\'ici la fin du mois';
  },
  toFillCount: (count: number) => `, ${formatNumber(count)} à renseigner`,
  add: 'Ajouter une activité',
  now: 'Revenir à aujourd\'hui',
  nearest: (asked: number, shown: number) => `Aucun programme ${String(asked)} n'est enregistré : les actions sont celles du programme ${String(shown)}.`,
  noProgramme: 'Aucun programme n\'est enregistré : rien n\'est attendu à une date.',
  today: 'Aujourd\'hui',
  thisMonth: 'Ce mois-ci',
  toFill: 'À renseigner',
  toFillHow: 'L\'échéance est passée et rien ne dit encore ce qui a été fait.',
  allFilled: 'Rien n\'est à renseigner.',
  dueOn: (periods: string) => `échéance ${periods}`,
  fill: 'Renseigner',
  fillNamed: (title: string) => `Renseigner : ${title}`,
  later: 'Plus tard',
  laterNamed: (title: string) => `Plus tard : ${title}`,
  drop: 'Sans suite',
  dropNamed: (title: string) => `Sans suite : ${title}`,
  seeAll: (count: number) => `Voir les ${formatNumber(count)}`,
  laterHow: 'Cette action ne sera plus demandée avant ce jour. C\'est noté dans ce navigateur seulement, pas dans le dossier.',
  postponements: { tomorrow: 'Demain', next_week: 'Dans une semaine', next_month: 'Dans un mois' },
  until: (choice: string, day: string) => `${choice}, le ${day}`,
  otherDay: 'Un autre jour',
  otherDayFault: 'Choisissez un jour à venir.',
  putOff: 'Remettre à ce jour',
  putOffCount: (count: number) => `${counted(count, 'action remise', 'actions remises')} à plus tard dans ce navigateur.`,
  showAgain: 'Les revoir',
  dropHow: 'L\'action est enregistrée comme abandonnée, avec cette raison. Elle reste au programme, et Ctrl Z l\'annule.',
  reason: 'Pourquoi',
  reasonFault: 'Dites pourquoi en quelques mots.',
  dropAct: 'Enregistrer sans suite',
  pieces: 'Pièces à remettre',
  pieceOf: (label: string, year: number) => `${label}, ${String(year)}`,
  pieceDue: (days: number, day: string) => {
    if (days === 0) return `aujourd'hui, ${day}`;
    return days === 1 ? `demain, ${day}` : `dans ${counted(days, 'jour', 'jours')}, le ${day}`;
  },
  pieceLate: (days: number, day: string) => `échéance passée de ${counted(days, 'jour', 'jours')}, le ${day}`,
  lacking: 'À compléter',
  lackingHow: (year: number) => `Ce que des activités ${String(year)} ne disent pas.`,
  noDate: (count: number) => `${counted(count, 'activité', 'activités')} sans date`,
  noFigure: (count: number) => `${counted(count, 'activité', 'activités')} sans chiffre`,
  month: 'À faire ce mois-ci',
  monthNone: 'Aucune échéance précise d\'ici la fin du mois.',
  monthToFill: (count: number) => counted(count, 'action à renseigner', 'actions à renseigner'),
  see: 'Voir aujourd\'hui',
};
