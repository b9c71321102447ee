import type { Lack } from '#domain/activities/activity-filter';
import type { SortKey } from '#domain/activities/sort-activities';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const activitiesCounted = (count: number): string => counted(count, 'activité', 'activités');

const lacks: Record<Lack, string> = {
  figure: 'Sans chiffre',
  date: 'Sans date',
  attendance: 'Événement sans participants',
  referent: 'Sans référent',
  territory: 'Territoire non précisé',
};

const sorts: Record<SortKey, string> = {
  report: 'Ordre du rapport',
  date: 'Date',
  title: 'Intitulé',
  status: 'Avancement',
};

export const activities = {
  title: (year: number) => `Activités ${String(year)}`,
  /** « 149 activités, pour 9 objectifs sur 11. » */
  counts: (count: number, covered: number, objectives: number) =>
    `${activitiesCounted(count)}, pour ${counted(covered, 'objectif', 'objectifs')} sur ${formatNumber(objectives)}.`,
  countsIn: (territory: string, count: number, covered: number, objectives: number) =>
    `${territory} : ${activitiesCounted(count)}, pour ${counted(covered, 'objectif', 'objectifs')} sur ${formatNumber(objectives)}.`,
  retold: (count: number) =>
    `${counted(count, 'passage du rapport, déjà mentionné ailleurs, n\'est pas compté', 'passages du rapport, déjà mentionnés ailleurs, ne sont pas comptés')} deux fois.`,
  filters: {
    name: 'Filtrer les activités',
    heading: 'Filtrer',
    open: (count: number) => (count === 0 ? 'Filtrer' : `Filtrer (${counted(count, 'filtre actif', 'filtres actifs')})`),
    none: 'aucun filtre actif',
    active: (count: number) => counted(count, 'filtre actif', 'filtres actifs'),
    clear: 'Effacer les filtres',
    text: 'Rechercher dans les intitulés, lieux et partenaires',
    placeholder: 'Intitulé, lieu, partenaire…',
    objective: 'Objectif',
    kind: 'Nature',
    status: 'Avancement',
    role: 'Rôle',
    territory: 'Territoire',
    lack: 'À compléter',
    metric: 'Chiffre donné',
    unplaced: 'Non précisé',
    lacks,
    remove: (label: string) => `Retirer le filtre ${label}`,
    words: (text: string) => `« ${text} »`,
    activeName: 'Filtres actifs',
  },
  toolbar: {
    shown: (shown: number, total: number) =>
      shown === total ? activitiesCounted(total) : `${activitiesCounted(shown)} sur ${formatNumber(total)}`,
    groupBy: 'Présentation',
    grouped: 'Par objectif',
    plain: 'Liste simple',
    sortBy: 'Trier par',
    sorts,
    ascending: 'Ordre croissant',
    descending: 'Ordre décroissant',
    foldAll: 'Tout replier',
    unfoldAll: 'Tout déplier',
  },
  territory: {
    unplaced: (count: number) => `${activitiesCounted(count)} sans territoire précisé`,
    unplacedWhy: (label: string) => `, à part : rien ne dit si elles concernent ${label}.`,
    several: (count: number) => `${activitiesCounted(count)} ${plural(count, 'compte', 'comptent')} aussi dans un autre territoire.`,
  },
  table: {
    name: 'Activités',
    activity: 'Activité et rôle',
    status: 'Avancement',
    date: 'Date',
    referent: 'Référent',
    figure: 'Chiffre principal',
    source: 'Source',
    moreDates: (count: number) => `+${formatNumber(count)}`,
    moreDatesSpoken: (count: number) => `et ${counted(count, 'autre date', 'autres dates')}`,
    next: 'suite annoncée :',
    moreFigures: (count: number) => `+${formatNumber(count)}`,
    moreFiguresSpoken: (count: number) => `et ${counted(count, 'autre chiffre', 'autres chiffres')}`,
    alreadyCounted: 'déjà compté ailleurs',
    others: 'porté par d\'autres',
    retold: 'déjà mentionnée',
    retoldNotCounted: 'non comptée',
    unknownReferent: 'référent non renseigné',
    noSource: 'source non indiquée',
    otherObjective: 'Autre objectif',
    activitiesWord: (count: number) => plural(count, 'activité', 'activités'),
    cause: (text: string) => `Cause : ${text}`,
    toBeSpecified: 'à préciser : la convention ne fixe encore rien',
    conditional: 'sous réserve dans la convention, non enregistré',
    notRecorded: 'non enregistré',
    servedBy: (count: number) => `servi par ${counted(count, 'activité d\'un autre objectif', 'activités d\'autres objectifs')}`,
  },
  note:
    'Source : document et titre du passage ; la ligne est dans la fiche. Rôle (pilote, appuie, participe) lu dans le rapport, à valider. Un chiffre absent est inconnu, pas nul.',
  emptyYear: {
    title: (year: number) => `Aucune activité enregistrée pour ${String(year)}`,
    text: 'Rien n\'est affirmé de ce qui a été fait : aucune activité de cette année n\'est enregistrée dans ce dossier.',
    import: 'Importer un rapport ou un tableau',
    other: (year: number) => `Voir les activités ${String(year)}`,
    programme: (year: number) => `Voir le programme ${String(year)}`,
  },
  emptyFilter: {
    title: 'Aucune activité ne répond à ces filtres',
    text: 'Retirez un filtre, ou effacez-les tous pour revoir la liste entière.',
    whole: (count: number) => `Revoir les ${activitiesCounted(count)}`,
    unplaced: (count: number) => `Voir ${plural(count, 'l\'activité', `les ${formatNumber(count)} activités`)} sans territoire précisé`,
  },
};
