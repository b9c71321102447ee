import type { Headline } from '#domain/results/headline';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const activitiesCounted = (count: number): string =>
  `${formatNumber(count)} ${plural(count, 'activité', 'activités')}`;

/** The page's sentence; the one accented figure stands between stars, and never on an absence. */
const sentence = (headline: Headline): string => {
  const { variant, year, covered, objectives, activities } = headline;
  switch (variant) {
    case 'no_activity':
      return `Aucune activité n'est enregistrée pour ${String(year)}.`;
    case 'no_objective':
      return `En ${String(year)}, *${activitiesCounted(activities)}* sont enregistrées, hors convention.`;
    case 'none_covered':
      return `En ${String(year)}, ${activitiesCounted(activities)} ${plural(activities, 'est enregistrée', 'sont enregistrées')}, sans action engagée à ce jour.`;
    case 'all_covered':
      return objectives === 1
        ? `En ${String(year)}, *l'objectif opérationnel* a donné lieu à des activités.`
        : `En ${String(year)}, *les ${formatNumber(objectives)}* objectifs opérationnels ont donné lieu à des activités.`;
    case 'some_covered':
      return `En ${String(year)}, *${formatNumber(covered)} des ${formatNumber(objectives)}* objectifs opérationnels ${plural(covered, 'a', 'ont')} donné lieu à des activités.`;
  }
};

const listed = (codes: readonly string[]): string =>
  codes.length < 2 ? (codes[0] ?? '') : `${codes.slice(0, -1).join(', ')} et ${codes.at(-1) ?? ''}`;

/** « au 3.4 », « aux 2.1 et 3.4 ». */
const at = (codes: readonly string[]): string => `${plural(codes.length, 'au', 'aux')} ${listed(codes)}`;

const ofThem = (codes: readonly string[]): string => `${plural(codes.length, 'du', 'des')} ${listed(codes)}`;

interface Absences {
  readonly withoutRecord: readonly string[];
  readonly toBeSpecified: readonly string[];
  readonly conditional: readonly string[];
  readonly notPursued: readonly string[];
}

const absences = ({ withoutRecord, toBeSpecified, conditional, notPursued }: Absences): string => {
  const parts = [
    withoutRecord.length > 0 && `rien d'enregistré ${at(withoutRecord)}`,
    toBeSpecified.length > 0 && `le contenu ${ofThem(toBeSpecified)} reste à préciser`,
    conditional.length > 0 && `sous réserve et sans activité enregistrée ${at(conditional)}`,
    notPursued.length > 0 && `activités non engagées ${at(notPursued)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : ` ${capital(parts.join(' ; '))}.`;
};

const counts = ({ activities, completed, inProgress }: Headline): string => {
  if (activities === 0) return '';
  return `${activitiesCounted(activities)}, dont ${formatNumber(completed)} ${plural(completed, 'réalisée', 'réalisées')} et ${formatNumber(inProgress)} en cours.`;
};

export const dashboard = {
  sentence,
  subtitle: (headline: Headline, missing: Absences) => `${counts(headline)}${absences(missing)}`.trim(),
  inTerritory: (label: string, several: number, unplaced: number) =>
    [
      `Territoire affiché : ${label}.`,
      several > 0 && `${activitiesCounted(several)} ${plural(several, 'compte', 'comptent')} aussi dans un autre territoire.`,
      unplaced > 0 &&
        `${activitiesCounted(unplaced)} sans territoire précisé ${plural(unplaced, 'n\'est pas reprise', 'ne sont pas reprises')} ici.`,
    ]
      .filter(Boolean)
      .join(' '),
  seeUnplaced: 'Voir les activités sans territoire',
  empty: {
    title: (year: number) => `Rien n'est encore enregistré pour ${String(year)}`,
    text: 'Les pages de cette année se rempliront avec les activités. En attendant :',
    seeYear: (year: number) => `Voir l'année ${String(year)}`,
    seeObjectives: 'Lire ce que la convention prévoit',
    seeProgramme: 'Voir le programme',
    otherTerritory: 'Voir tout le territoire',
  },
  keyFigures: 'Chiffres clés',
  figures: {
    objectives: 'Objectifs couverts',
    studies: 'Études',
    events: 'Événements',
    participants: 'Participants',
    media: 'Retombées médias',
    contacts: 'Contacts en ligne',
  },
  outOf: (covered: number, total: number) => `${formatNumber(covered)} sur ${formatNumber(total)}`,
  completedOf: (completed: number) => `dont ${formatNumber(completed)} ${plural(completed, 'réalisée', 'réalisées')}`,
  eventsWithoutFigure: (without: number, events: number) =>
    `${formatNumber(without)} ${plural(without, 'événement', 'événements')} sur ${formatNumber(events)} sans chiffre`,
  detailed: (count: string) => `${count} détaillées`,
  notPeople: 'contacts cumulés, pas des personnes',
  whatWasDone: (organisation: string | undefined) =>
    organisation === undefined ? 'Ce qui a été fait' : `Ce que ${organisation} a fait`,
  whatWasDoneHow: 'Par objectif stratégique. Chaque activité et chaque chiffre comptent une seule fois.',
  whole: (organisation: string | undefined) =>
    `${organisation === undefined ? 'Organisation' : capital(organisation.replace(/^(l[ae]|les) |^l['’]/iu, ''))} dans son ensemble`,
  elsewhere: 'Hors des objectifs de cette année',
  columns: {
    goal: 'Objectif stratégique',
    activities: 'Activités',
    studies: 'Études',
    events: 'Événements',
    publications: 'Publications',
    participants: 'Participants',
    media: 'Médias',
    contacts: 'Contacts',
  },
  coverage: {
    title: 'Couverture des objectifs',
    how: 'Activités de chaque objectif, par avancement ; même échelle dans tous les cadres.',
    reading: (objective: string, count: string) => `L'objectif ${objective} est celui qui compte le plus d'activités : ${count}.`,
    noReading: 'Aucune activité n\'est enregistrée.',
    goalLine: (covered: number, total: number, activities: number) =>
      `${formatNumber(covered)} ${plural(covered, 'objectif', 'objectifs')} sur ${formatNumber(total)} · ${activitiesCounted(activities)}`,
    served: (count: number) => `servi par ${activitiesCounted(count)} d'un autre objectif`,
    notPursued: 'activités non engagées',
    objective: 'Objectif',
    total: 'Total',
  },
  participants: {
    title: 'Participants, dans l\'ordre de l\'année',
    how: (rows: number, activities: number) =>
      `${formatNumber(rows)} ${plural(rows, 'activité comptée', 'activités comptées')} sur ${formatNumber(activities)} ; présences, pas des personnes distinctes`,
    reading: (largest: string, figure: string) => `Le chiffre le plus élevé est celui de l'activité ${largest} : ${figure}.`,
    empty: 'Aucun chiffre de participants n\'est enregistré pour cette vue.',
    without: (without: number, events: number) =>
      without === 0
        ? 'Tous les événements donnent un chiffre.'
        : `${formatNumber(without)} ${plural(without, 'événement', 'événements')} sur ${formatNumber(events)} sans chiffre de participants.`,
    more: (count: number) => `et ${formatNumber(count)} ${plural(count, 'autre activité', 'autres activités')}, moins nombreuses`,
    date: 'Date',
    activity: 'Activité',
    figure: 'Participants',
    undated: 'sans date',
  },
  lookAt: {
    title: 'À regarder',
    how: 'Ce qui se complète avant le prochain comité ; rien ici n\'est une erreur certaine.',
    none: 'Rien à signaler dans cette vue.',
    twoFigures: 'Deux chiffres',
    noRecord: 'Non enregistré',
    noFigure: 'Sans chiffre',
    noDate: 'Sans date',
    toldTwice: (activity: string, first: string, other: string, second: string) =>
      activity === other
        ? `${activity} : ${first} et ${second}, deux chiffres pour un même fait`
        : `${activity} : ${first} ; ${second} dans ${other}`,
    objective: (code: string, title: string) => `${code}, ${title} : aucune activité enregistrée`,
    toBeSpecified: (code: string, title: string) => `${code}, ${title} : contenu à préciser, aucune activité enregistrée`,
    events: (count: number) => `${formatNumber(count)} ${plural(count, 'événement', 'événements')} sans nombre de participants`,
    dates: (count: number) => `${activitiesCounted(count)} sans date`,
    see: 'Voir',
    seeNamed: (what: string) => `Voir : ${what}`,
    all: (count: number) => `Voir les ${formatNumber(count)} points`,
  },
  others: {
    title: 'Travaux accompagnés, portés par d\'autres',
    how: (organisation: string | undefined) =>
      organisation === undefined ? 'Ni dépenses ni résultats de l\'organisation.' : `Ni dépenses ni résultats de ${organisation}.`,
  },
  matrix: {
    title: 'Nature des activités par objectif',
    how: (year: number) => `Nombre d'activités de ${String(year)}`,
    reading: (kind: string, objective: string, count: number) =>
      `La case la plus fournie : ${kind}, objectif ${objective} (${activitiesCounted(count)}).`,
    objective: 'Objectif',
    total: 'Total',
  },
};
