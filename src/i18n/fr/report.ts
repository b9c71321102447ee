import type { Metric } from '#domain/measures/metrics';
import type { CoverageState } from '#domain/results/coverage';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const activities = (count: number): string => counted(count, 'activité', 'activités');

/** « a, b et c ». */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1) ?? ''}`;

/** « 36 activités : 12 réalisées, 16 en cours et 6 reportées. » */
const progress = (count: number, parts: readonly string[]): string => {
  if (parts.length === 0) return `${activities(count)}.`;
  return count === 1 ? `1 activité, ${(parts[0] ?? '').replace(/^1 /u, '')}.` : `${activities(count)} : ${listed(parts)}.`;
};

const withoutRecord: Record<Exclude<CoverageState, 'covered' | 'served' | 'not_pursued'>, (year: number) => string> = {
  none: (year) => `Rien d'enregistré pour ${String(year)}.`,
  undefined: (year) => `Rien d'enregistré pour ${String(year)} : la convention laisse à préciser ce qui y sera fait.`,
  conditional: (year) => `Rien d'enregistré pour ${String(year)} : la convention n'y prévoit rien de ferme.`,
};

/** Before a figure whose unit does not say what it counts: people reached are not people who came. */
const leads: Partial<Record<Metric, string>> = {
  reach: 'contacts en ligne :',
  web_visits: 'site :',
  satisfaction_pct: 'satisfaction :',
};

export const report = {
  title: (year: number) => `Rapport d'activité ${String(year)}`,
  titleIn: (year: number, territory: string) => `Rapport d'activité ${String(year)}, ${territory}`,
  documentTitle: (title: string, organisation: string) => `${title}, ${organisation}`,
  convention: (years: string, number: string | undefined) => (number === undefined ? `Convention ${years}` : `Convention ${years}, n° ${number}`),
  conventions: (spans: readonly string[]) => listed(spans),
  print: 'Imprimer',
  territory: (label: string, several: number, unplaced: number) =>
    [
      `Territoire : ${label}.`,
      several > 0 && `${activities(several)} ${plural(several, 'concerne', 'concernent')} aussi un autre territoire.`,
      unplaced > 0 && `${activities(unplaced)} sans territoire précisé ${plural(unplaced, 'est donnée', 'sont données')} à part, à la fin.`,
    ]
      .filter(Boolean)
      .join(' '),
  edition: {
    choose: 'Pour',
    everyone: 'tous les financeurs',
    of: (funder: string) => `Édition pour : ${funder}.`,
    title: (title: string, funder: string) => `${title}, pour ${funder}`,
    references: {
      all: (parts: readonly string[]) => `Références : ${parts.join(' ; ')}.`,
      named: (name: string, value: string) => `${name} ${value}`,
      agreement: 'convention annuelle n°',
      vote: (reference: string, day: string | undefined) => (day === undefined ? `délibération ${reference}` : `délibération ${reference} du ${day}`),
      organisation: 'SIRET de l\'association',
      rna: 'RNA de l\'association',
      funder: 'SIRET du financeur',
    },
  },
  empty: {
    title: (year: number) => `Rien n'est encore enregistré pour ${String(year)}`,
    inTerritory: (year: number, label: string) => `Rien n'est enregistré pour ${String(year)} dans ce territoire : ${label}`,
    text: 'Le rapport s\'écrit à partir des activités enregistrées. En attendant :',
    seeYear: (year: number) => `Lire le rapport ${String(year)}`,
    wholeTerritory: 'Lire le rapport de tout le territoire',
    seeObjectives: 'Lire ce que la convention prévoit',
  },
  summary: {
    progress,
    counts: (studies: number, events: number, publications: number) =>
      listed(
        [
          studies > 0 && counted(studies, 'étude', 'études'),
          events > 0 && counted(events, 'événement', 'événements'),
          publications > 0 && counted(publications, 'publication', 'publications'),
        ].filter((part) => part !== false),
      ),
  },
  contents: 'Sommaire',
  contentsOf: (count: number) => activities(count),
  nothing: 'rien d\'enregistré',
  goal: (code: string, title: string) => `${code}. ${title}`,
  goalCounts: (count: number, ofThem: string, figures: readonly string[]) =>
    `${[count === 0 ? 'Aucune activité enregistrée' : `${activities(count)}${ofThem === '' ? '' : `, dont ${ofThem}`}`, ...figures].join(' ; ')}.`,
  goalFigures: {
    participants: (figure: string, value: number, parts: number) =>
      `${figure} ${plural(value, 'participant', 'participants')} (${counted(parts, 'comptage', 'comptages')})`,
    media: (figure: string, value: number) => `${figure} ${plural(value, 'retombée', 'retombées')} dans les médias`,
    contacts: (figure: string, value: number) => `${figure} ${plural(value, 'contact', 'contacts')} en ligne, cumulés`,
  },
  objective: (code: string, title: string) => `${code} ${title}`,
  progress,
  withoutRecord,
  notPursued: 'Ce qui est enregistré n\'est pas commencé, ou est abandonné.',
  servedBy: (count: number) => `Servi aussi par ${counted(count, 'activité d\'un autre objectif', 'activités d\'autres objectifs')} :`,
  servedOnly: (count: number) => `Servi par ${counted(count, 'activité d\'un autre objectif', 'activités d\'autres objectifs')} :`,
  titleUnder: (title: string, code: string) => `${title} (${code})`,
  andMore: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  meta: {
    role: (role: string) => role,
    next: (periods: string) => `suite annoncée : ${periods}`,
    alsoServes: (codes: readonly string[]) => `sert aussi ${listed(codes)}`,
  },
  places: (places: readonly string[]) => `Lieux : ${places.join(', ')}.`,
  place: (place: string) => `Lieu : ${place}.`,
  partners: (partners: readonly string[]) => `${plural(partners.length, 'Partenaire', 'Partenaires')} : ${partners.join(', ')}.`,
  cause: (text: string) => `Raison : ${text}.`,
  provider: (name: string) => `Prestataire : ${name}.`,
  coFunders: (names: readonly string[]) => `${plural(names.length, 'Cofinanceur', 'Cofinanceurs')} : ${names.join(', ')}.`,
  delivered: (names: readonly string[]) => `Livré : ${names.join(', ')}.`,
  including: 'dont',
  leads,
  others: {
    how: (organisation: string | undefined) =>
      organisation === undefined ? 'Ni dépenses ni résultats de l\'organisation.' : `Ni dépenses ni résultats de ${organisation}.`,
  },
  elsewhere: {
    how: 'Activités d\'objectifs qui ne sont pas de la convention de cette année.',
  },
  named: {
    how: 'Activités d\'un autre territoire, ou sans territoire précisé, qui ont ce financeur parmi les leurs.',
  },
  unplaced: {
    how: (label: string) => `Le dossier ne dit pas si elles concernent ce territoire : ${label}.`,
  },
  reading: 'La suite est en cours de lecture : ce qui se lit ou s\'imprime ici n\'est pas encore complet.',
  showMore: (count: number, left: number) =>
    count === left ? `Afficher ${plural(left, 'l\'autre activité', `les ${formatNumber(left)} autres activités`)}` : `Afficher ${formatNumber(count)} des ${formatNumber(left)} autres activités`,
  wholeTable: (title: string) => `Afficher toutes les lignes : ${title}`,
  closing: 'Écrit à partir de ce qui est enregistré. Un chiffre incertain est dit « environ », « plus de » ou « moins de ».',
};
