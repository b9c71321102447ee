import type { Qualifier } from '#domain/measures/qualifiers';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const NUMERALS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « six sujets », « 24 sujets »: small counts are read as words. */
const inWords = (count: number, one: string, other: string, feminine = false): string => {
  const numeral = count === 1 && feminine ? 'une' : NUMERALS[count];
  return `${numeral ?? formatNumber(count)} ${plural(count, one, other)}`;
};

/** A title inside a sentence; one that quotes already keeps its own marks. */
const quoted = (title: string): string => (title.includes('«') ? title : `« ${title} »`);

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const studiesCounted = (count: number): string => counted(count, 'étude', 'études');
const eventsCounted = (count: number): string => counted(count, 'événement', 'événements');
const activitiesCounted = (count: number): string => counted(count, 'activité', 'activités');

/** « en 2022 », « en 2022 (Nord) ». */
const when = (year: number, territory: string | undefined): string =>
  territory === undefined ? `en ${String(year)}` : `en ${String(year)} (${territory})`;

const DOUBTS: Readonly<Record<Qualifier, readonly [one: string, other: string]>> = {
  exact: ['exact', 'exacts'],
  about: ['environ', 'environ'],
  at_least: ['au moins', 'au moins'],
  at_most: ['au plus', 'au plus'],
};

const sentencesOf = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(' ');

/** A figure already put into words, and its value for agreement. */
export interface SaidFigure {
  readonly words: string;
  readonly value: number;
}

const participantsSaid = ({ words, value }: SaidFigure): string => `${words} ${plural(value, 'participant', 'participants')}`;

const studies = {
  sentence: (total: number, completed: number, inProgress: number, year: number, territory?: string): string => {
    const head = `${studiesCounted(total)} ${when(year, territory)}`;
    if (completed > 0 && inProgress > 0) return `${head}, dont *${counted(completed, 'réalisée', 'réalisées')}* et ${formatNumber(inProgress)} en cours.`;
    if (completed > 0) return `${head}, dont *${counted(completed, 'réalisée', 'réalisées')}*.`;
    return inProgress > 0 ? `${head}, dont *${formatNumber(inProgress)} en cours*.` : `*${studiesCounted(total)}* ${when(year, territory)}.`;
  },
  none: (year: number, territory?: string) => `Études ${when(year, territory)} : rien d'enregistré.`,
  noneTitle: 'Aucune étude n\'est enregistrée ici.',
  subtitle: (others: readonly string[]) => (others.length === 0 ? '' : `Et ${others.join(', ')}.`),
  chart: 'Études par objectif et avancement',
  chartHow: 'Nombre d\'études ; pilotées et accompagnées ensemble',
  chartReading: (goal: string, count: number, total: number) =>
    `L'objectif ${goal} réunit ${studiesCounted(count)} sur ${formatNumber(total)}.`,
  indicated: 'Ce qui est indiqué',
  indicatedHow: 'Dans les documents du dossier ; le reste est inconnu, pas absent',
  provider: 'Prestataire',
  coFunders: 'Cofinanceurs',
  delivered: 'Livré',
  outOf: (count: number, total: number) => `${formatNumber(count)} sur ${formatNumber(total)}`,
  list: 'Les études, par avancement',
  study: 'Étude',
  notIndicated: 'non indiqué',
  notIndicatedMany: 'non indiqués',
  months: 'Études, mois par mois',
  monthsHow: 'Au mois de la première date ; trimestres et dates inconnues à part',
};

const events = {
  sentence: (total: number, attendance: SaidFigure | null, withFigure: number, year: number, territory?: string): string => {
    const head = `${eventsCounted(total)} ${when(year, territory)}`;
    if (attendance === null) return `*${eventsCounted(total)}* ${when(year, territory)}.`;
    if (withFigure === total) return `${head}, *${participantsSaid(attendance)}*.`;
    return `${head} ; *${participantsSaid(attendance)}* à ${inWords(withFigure, 'd\'entre eux', 'd\'entre eux')}.`;
  },
  none: (year: number, territory?: string) => `Événements ${when(year, territory)} : rien d'enregistré.`,
  noneTitle: 'Aucun événement n\'est enregistré ici.',
  subtitle: (inMonths: number, undated: number, without: number, total: number) =>
    sentencesOf([
      `${capital(inWords(inMonths, 'daté', 'datés'))} au mois près${undated > 0 ? `, ${inWords(undated, 'sans date', 'sans date')}` : ''}.`,
      without > 0 && `${formatNumber(without)} sur ${formatNumber(total)} sans chiffre de participants.`,
    ]),
  chart: 'Événements, mois par mois',
  chartHow: 'Nombre d\'événements, au mois du premier jour ; sans date : à part',
  withFigure: 'avec un chiffre de participants',
  withoutFigure: 'sans chiffre',
  chartReading: (column: string, count: number) => `Le plus fourni : ${column}, ${eventsCounted(count)}.`,
  column: 'Mois',
  events: 'Événements',
  participants: 'Participants',
  list: 'Les événements, dans l\'ordre de l\'année',
  listHow: 'Les festivals et résidences sont des projets culturels et n\'y figurent pas',
  noPlace: 'lieu non indiqué',
  date: 'Date',
  event: 'Événement',
  place: 'Lieu',
  byGoalHow: 'Événements et participants comptés parmi eux',
  spokenColumn: (column: string, count: number, withFigure: number) =>
    count === 0 ? `${column} : aucun événement` : `${column} : ${eventsCounted(count)}, dont ${formatNumber(withFigure)} avec un chiffre de participants`,
};

const media = {
  sentence: (announced: SaidFigure, detailed: SaidFigure | null, year: number, territory?: string): string => {
    const head = `${capital(announced.words)} ${plural(announced.value, 'retombée', 'retombées')} dans les médias`;
    return detailed === null
      ? `*${head}* ${when(year, territory)}.`
      : `${head} ${when(year, territory)}, *${detailed.words} ${plural(detailed.value, 'détaillée', 'détaillées')}*.`;
  },
  countedElsewhere: (year: number, territory?: string) =>
    `Retombées dans les médias ${when(year, territory)} : déjà comptées dans le total d'ensemble.`,
  none: (year: number, territory?: string) => `Retombées dans les médias ${when(year, territory)} : rien d'enregistré.`,
  noneTitle: 'Aucune retombée n\'est enregistrée ici.',
  subtitle: (subjects: number, channels: number, named: number) =>
    sentencesOf([
      subjects > 0 && `${capital(inWords(subjects, 'sujet', 'sujets'))}, ${inWords(channels, 'canal', 'canaux')}.`,
      named > 0 && `${capital(named === 1 ? 'une' : (NUMERALS[named] ?? formatNumber(named)))} ${plural(named, 'est nommée, les autres sont comptées', 'sont nommées, les autres sont comptées')}.`,
    ]),
  chart: 'Détail, par sujet et par canal',
  chartHow: 'Nombre de retombées ; filet proportionnel au nombre',
  chartReading: (subject: string, count: string, total: string) => `${subject} : ${count} retombées sur ${total}.`,
  chartNotes: 'Presse : presse généraliste. Relais : relais partenaires. « · » : sujet non ventilé par ce canal.',
  subject: 'Sujet',
  partsAndWords: (count: number) => `${counted(count, 'chiffre', 'chiffres')}, avec leurs mots`,
  notSplit: 'non ventilé',
  noDetail: 'Aucun détail par sujet et par canal n\'est enregistré.',
  ways: 'Trois façons de compter',
  waysHow: 'Rapprochées, jamais additionnées',
  detailedWay: 'Détaillées',
  announcedWay: 'Annoncées',
  namedWay: 'Nommées',
  bySubject: (totals: readonly string[]) => totals.join(' + '),
  subjects: (count: number) => counted(count, 'sujet', 'sujets'),
  noAnnounced: 'non indiqué',
  roundingOf: (detailed: string) => `arrondi, compatible avec ${detailed}`,
  equalTo: (detailed: string) => `égal au détail, ${detailed}`,
  boundOf: (detailed: string) => `borne, compatible avec ${detailed}`,
  apart: (difference: string) => `écart de ${difference} avec le détail`,
  noDetailGiven: 'sans détail',
  reconciled: (announced: string, detailed: string, difference: string) =>
    `Annoncé : ${announced}. Détaillé : ${detailed}. L'écart de ${difference} est compatible avec un arrondi : c'est le même total, dit deux fois.`,
  reconciledEqual: (detailed: string) => `L'annonce et le détail donnent le même total, ${detailed}.`,
  reconciledBound: (announced: string, detailed: string) => `Annoncé : ${announced}. Détaillé : ${detailed}. Les deux sont compatibles : c'est le même total, dit deux fois.`,
  notReconciled: (announced: string, detailed: string, difference: string) =>
    `Annoncé : ${announced}. Détaillé : ${detailed}. L'écart de ${difference} reste à expliquer ; les deux chiffres sont gardés.`,
  outlets: (names: readonly string[], more: boolean) => `${names.join(', ')}${more ? '…' : ''}`,
  noneNamed: 'aucune n\'est nommée',
  projects: 'Chiffres de projets, déjà comptés',
  projectsHow: 'Contenus dans le total : jamais ajoutés une seconde fois',
  twoFigures: (said: string, title: string, kept: string, keptTitle: string) =>
    `${said} dans ${quoted(title)}, ${kept} dans ${quoted(keptTitle)} ; le total garde ${kept}.`,
  twoFiguresSettled: (said: string, title: string, kept: string, keptTitle: string, retained: string) =>
    `${said} dans ${quoted(title)}, ${kept} dans ${quoted(keptTitle)}. Chiffre retenu : ${retained} ; les deux restent.`,
  oneFigureElsewhere: (said: string, title: string) => `${said} dans ${quoted(title)} : déjà compté ailleurs.`,
  twoFiguresTitle: 'Deux chiffres pour un même fait',
  twoFiguresHow: 'Les deux restent ; un seul entre dans le total',
  toChecks: 'Voir dans À vérifier',
  byGoalHow: 'Retombées détaillées ; un chiffre se montre sous le sujet qu\'il sert',
  named: 'Les retombées nommées',
  namedHow: (count: number) => `${formatNumber(count)} ${plural(count, 'titre cité', 'titres cités')}, par canal`,
  untitled: 'titre non indiqué',
  noChannel: 'Canal non indiqué',
  returns: 'Retombées',
  months: 'Activités qui les donnent, mois par mois',
  monthsHow: 'Au mois de la première date',
};

const attendance = {
  sentence: (total: SaidFigure, activities: number, year: number, territory?: string) =>
    `${capital(participantsSaid(total))} ${plural(total.value, 'compté', 'comptés')} ${when(year, territory)}, dans *${inWords(activities, 'activité', 'activités', true)}*.`,
  onlyContacts: (contacts: SaidFigure, year: number, territory?: string) =>
    `*${capital(contacts.words)} contacts cumulés* ${when(year, territory)} ; participants non chiffrés.`,
  onlyOthers: (year: number, territory?: string) => `Participants ${when(year, territory)} : non chiffrés.`,
  none: (year: number, territory?: string) => `Fréquentation ${when(year, territory)} : rien d'enregistré.`,
  noneTitle: 'Aucun chiffre de fréquentation n\'est enregistré ici.',
  /** « 5 exacts, 5 environ, 2 au moins ». */
  doubts: (counts: readonly (readonly [Qualifier, number])[]) =>
    counts.map(([doubt, count]) => `${formatNumber(count)} ${plural(count, ...DOUBTS[doubt])}`).join(', '),
  subtitle: (counts: string, doubts: string, without: number, events: number) =>
    sentencesOf([
      `${capital(counts)} : ${doubts}.`,
      without > 0 && `${counted(without, 'événement', 'événements')} sur ${formatNumber(events)} sans chiffre.`,
    ]),
  chart: 'Participants, dans l\'ordre de l\'année',
  chartHow: 'Présences, pas des personnes distinctes. Plein : exact ; hachuré : environ ; flèche : au moins.',
  chartReading: (title: string, figure: string) => `Le chiffre le plus élevé : ${title}, ${figure}.`,
  activity: 'Activité',
  date: 'Date',
  participants: 'Participants',
  registrations: 'Inscriptions',
  teams: 'Équipes',
  contacts: 'Contacts cumulés',
  contactsLabel: 'contacts cumulés, pas des personnes',
  total: 'Total',
  months: 'Participants, mois par mois',
  monthsHow: 'Au mois du premier jour ; même règle que les événements',
  monthsReading: (column: string, figure: string) => `Le mois le plus fourni : ${column}, ${figure}.`,
  month: 'Mois',
  byGoalHow: 'Chaque chiffre à part ; aucun ne s\'ajoute à un autre',
  goal: 'Objectif',
  outside: 'Ce que ce total ne contient pas',
  registrationsOut: 'une inscription n\'est pas une présence',
  teamsOut: 'jamais converties en personnes',
  inside: 'déjà compté dans un autre chiffre de la même activité',
  insideElsewhere: 'déjà compté ailleurs',
  eventsWithout: (without: number, events: number) => `${counted(without, 'événement', 'événements')} sur ${formatNumber(events)}`,
  eventsWithoutWhy: 'participants non indiqués',
  seeList: 'Voir la liste',
  nothingOutside: 'Rien d\'autre n\'est enregistré.',
  registrationsTitle: 'Inscriptions',
  registrationsHow: 'Une inscription n\'est pas une présence : jamais ajoutée aux participants',
  teamsTitle: 'Équipes',
  teamsHow: 'Jamais converties en personnes',
  contactsTitle: 'Contacts en ligne',
  contactsHow: 'Vues, internautes et visionnages d\'outils qui se recoupent : une même personne peut y être plusieurs fois.',
  contactsReading: (title: string, figure: string) => `Le chiffre le plus élevé : ${title}, ${figure} contacts.`,
  notCounted: 'non chiffrés',
};

export const results = {
  views: { etudes: 'Études', evenements: 'Événements', medias: 'Médias', frequentation: 'Fréquentation' },
  viewsName: 'Vues des résultats',
  documentName: (view: string, year: number) => `${view} ${String(year)}, résultats`,
  nothingShort: 'non enregistré',
  emptyYear: (year: number) => `En ${String(year)}, aucun résultat n'est enregistré.`,
  emptyTitle: (year: number) => `Rien n'est encore enregistré pour ${String(year)}`,
  emptyTerritory: (territory: string) => `Rien n'est enregistré pour ce territoire (${territory})`,
  emptyText: 'Les quatre vues se rempliront avec les activités : études, événements, retombées et chiffres de fréquentation.',
  seeYear: (year: number) => `Voir l'année ${String(year)}`,
  seeProgramme: 'Voir le programme',
  seeImport: 'Importer un rapport',
  wholeTerritory: 'Voir tout le territoire',
  byGoal: 'Par objectif stratégique',
  whole: (organisation: string | undefined) =>
    organisation === undefined ? 'L\'organisation dans son ensemble' : `${capital(organisation)} dans son ensemble`,
  elsewhere: 'Hors des objectifs de l\'année',
  total: 'Total',
  working: (what: string) => `Le calcul : ${what}`,
  workingOf: (count: number) => `${counted(count, 'chiffre additionné', 'chiffres additionnés')}, chacun une seule fois`,
  leftOut: 'Déjà comptés ailleurs, non ajoutés',
  more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  moreInActivities: (count: number) => `et ${counted(count, 'autre', 'autres')}, dans Activités`,
  unreadTitle: 'titre illisible',
  few: (inMonths: number, total: number, what: string) =>
    `${capital(inWords(inMonths, 'date', 'dates', true))} au mois près pour ${formatNumber(total)} ${what} : trop peu pour un calendrier.`,
  noneDated: (what: string) => `Aucune date au mois près pour ces ${what} : pas de calendrier.`,
  mostIn: (column: string, count: number) => `Le plus fourni : ${column} (${formatNumber(count)}).`,
  studiesNoun: 'études',
  eventsNoun: 'événements',
  returnsNoun: 'retombées',
  countsNoun: 'activités comptées',
  territory: {
    several: (count: number) => `${activitiesCounted(count)} de cette vue ${plural(count, 'est', 'sont')} aussi dans un autre territoire et ${plural(count, 'compte', 'comptent')} dans les deux.`,
    unplaced: (count: number, territory: string) =>
      `${activitiesCounted(count)} de cette vue sans territoire indiqué, hors du filtre ${territory}`,
  },
  studies,
  events,
  media,
  attendance,
};
