import type { ReportDetail } from '#domain/report/report-details';
import type { ReportPart } from '#domain/report/report-parts';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const partTitle: Record<ReportPart, string> = {
  foreword: 'Avant-propos',
  summary: 'En bref',
  key_figures: 'Chiffres clés',
  charts: 'L\'année en graphiques',
  goals: 'Objectifs et activités',
  studies: 'Études',
  events: 'Événements',
  opinions: 'Avis rendus',
  press: 'Retombées dans les médias',
  postponed: 'Reports et actions arrêtées',
  outside_programme: 'Activités hors programme',
  others_works: 'Travaux accompagnés, portés par d\'autres',
  elsewhere: 'Hors des objectifs de cette année',
  named: 'Activités qui nomment ce financeur',
  unplaced: 'Activités sans territoire précisé',
  funding: 'Financement',
  sources: 'Sources',
};

/** « rapport-2022-nord »: of a year, and for whom when it is made for someone. */
const fileOf = (year: number, funder: string | undefined): string => `rapport-${String(year)}${funder === undefined ? '' : `-${funder}`}`;

const fileName: Record<ReportDetail, (year: number, funder: string | undefined) => string> = {
  one_page: (year, funder) => `${fileOf(year, funder)}-une-page.docx`,
  twelve_pages: (year, funder) => `${fileOf(year, funder)}-douze-pages.docx`,
  all: (year, funder) => `${fileOf(year, funder)}.docx`,
};

/** The file of an organisation whose look the report takes. */
const template = {
  title: 'Modèle de l\'organisation',
  how: 'Un modèle Word (.dotx) ou un document (.docx) de votre organisation : « Rapport (DOCX) » en prend les styles, les marges, l\'en-tête et le pied de page avec leur logo, et la couverture. La couverture est ce qui précède un paragraphe « {{rapport}} » du modèle, ou tout le modèle s\'il n\'en a pas. Le modèle est gardé avec le dossier, et sa sauvegarde l\'emporte.',
  current: (name: string) => `Modèle utilisé : ${name}`,
  missing: (name: string) => `Le dossier nomme un modèle, ${name}, que ce navigateur n\'a pas : donnez-le à nouveau. En attendant, les documents s\'écrivent sans lui.`,
  drop: 'Retirer le modèle',
  choose: 'Choisir un modèle…',
  dropHere: 'ou déposez-le ici.',
  reading: 'Lecture du modèle…',
  kept: 'Le modèle est gardé : les prochains rapports le prennent. Si leur sommaire n\'a pas de numéros de page, ce qui dépend de la police du modèle, mettez-le à jour dans Word.',
  leftOut: (parts: readonly string[]) => `Laissé de côté, car un document ne doit ni exécuter ni chercher ailleurs quoi que ce soit : ${parts.join(', ')}.`,
  parts: {
    macros: 'macros',
    'linked-pictures': 'images absentes du fichier',
    objects: 'objets incorporés',
    fields: 'champs qui lisent d\'autres fichiers',
    links: 'liens vers des fichiers',
    imports: 'documents rattachés',
    fonts: 'polices incorporées',
    theme: 'thème à images',
    other: 'graphiques et autres contenus',
  },
  refused: (name: string) => `${name} ne peut pas servir de modèle`,
  faults: {
    empty: 'Le fichier est vide.',
    'not-docx': 'Ce n\'est ni un modèle (.dotx) ni un document (.docx).',
    'old-doc': 'C\'est l\'ancien format de Word (.dot, .doc). Enregistrez-le au format .dotx.',
    protected: 'Le fichier est protégé par un mot de passe.',
    damaged: 'Le fichier est abîmé et n\'a pas pu être lu.',
    'too-large': 'Le fichier est bien trop gros pour un modèle.',
    'no-styles': 'Le fichier n\'a aucun style.',
    strict: 'Le fichier est au format « Open XML strict ». Enregistrez-le comme « Modèle Word (.dotx) » ordinaire.',
    'not-saved': 'Ce navigateur n\'a pas pu le garder.',
  },
};

/** What the report says of itself and of its parts, on the page as in the documents. */
export const reportDocument = {
  button: 'Rapport (DOCX)',
  takeBack: 'Reprendre un rapport corrigé',
  template,
  fileName,
  steps: {
    reading: 'Lecture de l\'année…',
    pictures: 'Préparation des photos…',
    telling: 'Rédaction des parties…',
    writing: 'Écriture du document…',
  },
  failed: 'Le rapport n\'a pas pu être écrit. Rien n\'a changé dans le dossier.',
  photosLeftOut: (count: number) => `${counted(count, 'photo n\'est pas', 'photos ne sont pas')} dans le document :`,
  recordsLeftOut: (count: number) => `${counted(count, 'activité illisible n\'est pas', 'activités illisibles ne sont pas')} dans le document : voir À vérifier.`,
  page: 'Page',
  of: 'sur',
  contents: 'Sommaire',
  partTitle,
  keyFigures: { what: 'Chiffre', value: 'Valeur' },
  covered: 'Objectifs couverts',
  coveredOf: (covered: number, objectives: number) => `${formatNumber(covered)} sur ${formatNumber(objectives)}`,
  countedFrom: (parts: number) => `D'après ${counted(parts, 'comptage', 'comptages')} ; des présences, pas des personnes distinctes.`,
  detailed: (figure: string) => `Dont ${figure} détaillées par sujet et par canal.`,
  notDistinct: 'Contacts cumulés : pas des personnes distinctes.',
  activities: 'Activités',
  completed: 'Activités réalisées',
  studies: { study: 'Étude', objective: 'Objectif', status: 'Avancement', provider: 'Prestataire' },
  events: { date: 'Date', event: 'Événement', place: 'Lieu', attendance: 'Fréquentation' },
  opinions: { activity: 'Activité', objective: 'Objectif', figure: 'Avis' },
  press: { subject: 'Sujet', total: 'Total', outlet: 'Média', title: 'Titre', date: 'Date' },
  pressHow: 'Retombées par sujet et par canal, là où le compte est détaillé.',
  pressNamed: (count: number) => `${counted(count, 'retombée citée par son nom', 'retombées citées par leur nom')}.`,
  postponed: { activity: 'Activité', objective: 'Objectif', cause: 'Raison', next: 'Suite annoncée' },
  outside: { activity: 'Activité', objective: 'Objectif', date: 'Date' },
  outsideHow: 'Activités réalisées ou engagées sans avoir été inscrites au programme de l\'année.',
  others: { figure: 'Chiffre', activity: 'Activité' },
  funding: {
    what: 'Acte',
    amount: 'Montant',
    date: 'Date',
    reference: 'Référence',
    how: 'Votes et versements enregistrés pour l\'année. Une subvention au fonctionnement finance tout le programme : ces montants ne se comparent pas à un nombre d\'activités.',
    grant: (year: number, part: string | undefined, number: string | undefined) =>
      [`Subvention ${String(year)}`, part !== undefined && `part « ${part} »`, number !== undefined && `convention n° ${number}`].filter(Boolean).join(', '),
    voted: 'Vote',
    paid: { instalment: 'Acompte reçu', balance: 'Solde reçu', single: 'Versement reçu' },
    expected: { instalment: 'Acompte attendu', balance: 'Solde attendu', single: 'Versement attendu' },
    expectedIn: (period: string) => `prévu : ${period}`,
  },
  sources: { activity: 'Activité', place: 'Où elle est dite' },
  sourcesHow: 'Les documents d\'où viennent les activités du rapport, et le passage de chacune.',
  unknown: 'non renseigné',
  notRecorded: 'non enregistré',
  live: {
    parts: (parts: number) => `d'après ${counted(parts, 'comptage', 'comptages')}`,
    rate: (completed: number, known: number) => `${counted(completed, 'action réalisée', 'actions réalisées')} sur ${formatNumber(known)} dont l'avancement est renseigné`,
    moved: (count: number, version: string) =>
      `${counted(count, 'chiffre a changé', 'chiffres ont changé')} dans le dossier depuis la ${version} : le rapport garde ${plural(count, 'celui', 'ceux')} de la version.`,
    movedOne: (name: string, before: string, now: string) => `${name} : ${before} dans la version, ${now} aujourd'hui`,
    versionLost: 'La version arrêtée de ce rapport ne peut plus être lue : les chiffres sont ceux d\'aujourd\'hui.',
    whose: 'Chiffres des textes',
    whoseHow: 'Un rapport envoyé garde les chiffres de sa version ; ce qui change ensuite est signalé, jamais remplacé.',
    follow: 'Ceux du dossier, à jour',
  },
  chartWords: {
    progress: {
      title: 'Avancement des activités, par objectif stratégique',
      byGoal: 'Objectif stratégique',
      total: 'Total',
      elsewhere: 'Hors des objectifs de l\'année',
      reading: (goal: string, ofGoal: number, all: number) => `Objectif ${goal} : ${counted(ofGoal, 'activité', 'activités')} sur ${formatNumber(all)}.`,
    },
    events: {
      title: 'Événements, mois par mois',
      how: 'Au mois du premier jour ; sans mois connu : à part',
      month: 'Mois',
      total: 'Total',
      reading: (column: string, count: number) => `Le plus fourni : ${column}, ${counted(count, 'événement', 'événements')}.`,
    },
  },
  photo: (title: string) => `Photo : ${title}`,
  credit: (name: string) => `© ${name}`,
};
