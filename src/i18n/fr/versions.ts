import type { ChangeGroup } from '#domain/reviews/versions/change-groups';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const changes = (count: number): string => counted(count, 'changement', 'changements');

const GROUPS: Readonly<Record<ChangeGroup, string>> = {
  completed: 'Réalisé',
  progressed: 'Avancement',
  added: 'Ajouté',
  removed: 'Retiré',
  moved: 'Changé d\'objectif',
  rescheduled: 'Dates',
  linked: 'Liens',
  figures: 'Chiffres',
  corrected: 'Corrigé',
};

/** What changed between two kept versions, or since one of them; and what a file is among them. */
export const versions = {
  page: 'Depuis le dernier comité',
  comparePage: 'Comparer deux versions',
  breadcrumb: 'Où l\'on est',
  named: (date: string) => `version du ${date}`,
  namedAt: (date: string, at: string) => `version du ${date} (gardée le ${at})`,
  now: 'maintenant',
  since: (version: string) => `Depuis la ${version}`,
  between: (before: string, after: string) => `De la ${before} à la ${after}`,
  sentence: (span: string, count: number, completed: number) =>
    completed === 0 ? `${span}, *${changes(count)}*.` : `${span}, *${counted(completed, 'réalisation', 'réalisations')}* ${completed === count ? '' : `parmi ${changes(count)}`}`.trimEnd().concat('.'),
  same: (span: string) => `${span}, rien n'a changé.`,
  sameHow: 'Ni activité, ni action, ni chiffre, ni lien, ni rien d\'autre de ce qu\'une version garde.',
  subtitle: (objectives: number, elsewhere: number) =>
    [
      ...(objectives === 0 ? [] : [`sous ${counted(objectives, 'objectif', 'objectifs')}`]),
      ...(elsewhere === 0 ? [] : [`${counted(elsewhere, 'fiche', 'fiches')} hors objectif`]),
    ].join(' ; '),
  changesSince: (count: number, version: string) => (count === 0 ? `Rien n'a changé depuis la ${version}` : `${changes(count)} depuis la ${version}`),
  choose: { before: 'De', after: 'À', nowChoice: 'Le dossier maintenant' },
  reversed: 'La version de départ est plus récente que l\'autre : ce qui est dit ajouté a été retiré, et l\'inverse.',
  reverse: 'Remettre dans l\'ordre',
  gone: 'Une version que demande l\'adresse n\'est plus dans ce dossier : la plus récente est montrée à sa place.',
  ofProgramme: (year: number) => `Une version que demande l'adresse ne garde que le programme ${String(year)} ; elle se compare sur la page du programme.`,
  seeProgramme: (year: number) => `Voir les étapes du programme ${String(year)}`,
  wholeRecord: 'La comparaison porte sur tout le dossier : le territoire choisi ne la filtre pas.',
  none: {
    title: 'Aucune version n\'est encore arrêtée',
    text: 'Sur la page d\'une réunion, « Arrêter la situation » garde le dossier tel qu\'il est ; on voit ensuite ici ce qui a changé.',
    reviews: 'Voir les comités',
  },
  groups: GROUPS,
  groupsName: 'Sortes de changements',
  all: 'Tout',
  elsewhere: 'Hors objectif',
  goal: (code: string, title: string) => `${code} ${title}`,
  records: (count: number) => counted(count, 'fiche', 'fiches'),
  more: (count: number) => `Voir ${counted(count, 'autre fiche', 'autres fiches')}`,
  cut: (count: number) => `${counted(count, 'autre fiche n\'est pas montrée', 'autres fiches ne sont pas montrées')} ici.`,
  acts: { added: 'ajout', removed: 'retrait' },
  act: (act: string, sort: string) => `${act} : ${sort}`,
  steps: { progress: 'Avancement', objective: 'Objectif', dates: 'Dates', undated: 'sans date', linked: 'Lien', kindOf: (relation: string, target: string) => `${relation} : ${target}` },
  relations: { fulfils: 'réalise', continues: 'se poursuit par', answers: 'répond à', related: 'en rapport avec' },
  work: {
    label: 'Comparaison des versions',
    before: 'Lecture de la première version…',
    after: 'Lecture de la seconde…',
    compare: 'Comparaison…',
    stop: 'Arrêter la comparaison',
    stopped: 'La comparaison a été arrêtée.',
    again: 'Comparer',
  },
  refused: {
    title: 'La comparaison n\'est pas possible',
    lost: 'Le contenu d\'une des versions n\'est plus sur cet appareil. Rien n\'est montré à sa place.',
    altered: 'Le contenu gardé d\'une des versions n\'a plus l\'empreinte qui fut prise : il a été modifié. Rien n\'est montré à sa place.',
    partial: 'Une des versions ne garde qu\'un programme.',
    unreadable: 'Le contenu d\'une des versions ne se lit pas.',
    failed: (error: string) => `La comparaison s'est interrompue (${error}). Rien n'a changé dans le dossier.`,
  },
  kept: {
    title: 'Versions arrêtées',
    how: 'Le dossier tel qu\'il était. L\'empreinte est celle du fichier, à l\'octet près (SHA-256).',
    named: (date: string) => `Version du ${date}`,
    occasions: { documents_sent: 'documents envoyés', minutes_approved: 'relevé validé', own: 'à votre initiative' },
    compare: 'Comparer avec maintenant',
    compareNamed: (version: string) => `Comparer avec maintenant : ${version}`,
    download: 'Version arrêtée (JSON)',
    downloadNamed: (version: string) => `Version arrêtée (JSON) : ${version}`,
    fileName: (date: string, hash: string) => `version-arretee-${date}-${hash}.json`,
    lost: 'Le contenu de cette version n\'est plus sur cet appareil.',
    altered: 'Le contenu gardé de cette version a été modifié : il n\'a plus son empreinte, et n\'est pas donné.',
    programmes: 'Étapes d\'un programme',
    programmesHow: 'Elles ne gardent que les actions d\'une année, et se comparent sur la page du programme.',
  },
  check: {
    title: 'Vérifier un fichier',
    how: 'Dit si un fichier « Version arrêtée (JSON) » est bien, à l\'octet près, une des versions gardées ici. Il est lu sur cet appareil et n\'est pas ajouté au dossier.',
    choose: 'Choisir un fichier à vérifier',
    working: (name: string) => `Vérification de « ${name} »…`,
    kept: (name: string, version: string) => `« ${name} » est la ${version}, à l'octet près.`,
    unknown: (name: string) => `« ${name} » n'est aucune des versions gardées ici : il a été modifié, ou vient d'une version qui n'est plus gardée.`,
    otherDossier: (name: string, title: string) => `« ${name} » est la version d'un autre dossier : ${title}.`,
    noVersion: (name: string) => `« ${name} » n'est pas une version arrêtée, ou il a été abîmé.`,
    failed: (name: string, error: string) => `« ${name} » n'a pas pu être lu (${error}).`,
    fileHash: 'Empreinte du fichier',
    keptHash: (version: string) => `Empreinte de la ${version}`,
  },
};
