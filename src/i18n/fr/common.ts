import { plural } from '../format/plural';
import { formatNumber } from '../format/number';

const counted = (count: number, one: string, other: string) => `${formatNumber(count)} ${plural(count, one, other)}`;

export const common = {
  appName: 'Jalon',
  loading: 'Lecture du dossier…',
  unknownDate: 'date inconnue',
  unknownFigure: 'sans chiffre',
  notSet: 'non fixée',
  notRecorded: 'non enregistré',
  notFilled: 'non renseigné',
  notCounted: 'non chiffrés',
  alreadyCounted: 'déjà compté ailleurs',
  toBeSpecified: 'à préciser',
  conditional: 'sous réserve',
  none: '—',
  seeAll: 'Tout voir',
  open: 'Ouvrir',
  close: 'Fermer',
  print: 'Imprimer',
  source: 'Source',
  sourceOf: (place: string) => `Source : ${place}`,
  lines: (first: number, last: number) => (first === last ? `ligne ${String(first)}` : `lignes ${String(first)} à ${String(last)}`),
  quoted: (words: string) => `« ${words} »`,
  activities: (count: number) => counted(count, 'activité', 'activités'),
  objectives: (count: number) => counted(count, 'objectif', 'objectifs'),
  actions: (count: number) => counted(count, 'action', 'actions'),
  counts: (count: number) => counted(count, 'comptage', 'comptages'),
  forCounts: (count: number) => `pour ${counted(count, 'comptage', 'comptages')}`,
  ignoredFilters: (filters: readonly string[]) =>
    `${plural(filters.length, 'Filtre ignoré', 'Filtres ignorés')}, car inconnu${filters.length > 1 ? 's' : ''} de ce dossier : ${filters.join(', ')}.`,
  refusedRecords: (count: number) =>
    `${counted(count, 'enregistrement illisible a été laissé', 'enregistrements illisibles ont été laissés')} de côté.`,
  seeDossier: 'Voir le détail dans Dossier',
  failedTitle: 'Cette page n\'a pas pu être affichée',
  failedText: 'Vos données n\'ont pas été modifiées. Rechargez la page ; si le problème revient, ouvrez Dossier pour vérifier ce qui est stocké.',
  retry: 'Réessayer',
  reload: 'Recharger la page',
};
