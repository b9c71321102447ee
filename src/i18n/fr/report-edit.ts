import type { ReportDetail } from '#domain/report/report-details';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;
const activities = (count: number): string => counted(count, 'activité', 'activités');

const detail: Record<ReportDetail, string> = {
  one_page: 'Une page : les chiffres et une phrase par objectif stratégique',
  twelve_pages: 'Une douzaine de pages : chaque activité en une ligne',
  all: 'Tout : chaque activité avec son texte et ses chiffres',
};

/** What the director arranges of a report, and what is only theirs to read. */
export const reportEdit = {
  edit: 'Arranger et rédiger',
  read: 'Terminer',
  plan: 'Plan du rapport',
  allEditions: 'Ce plan est celui de l\'année, pour tous les financeurs.',
  how: 'Les flèches, ou Alt + flèches, changent l\'ordre. Chaque changement se voit à côté, comme il s\'imprimera, et s\'annule.',
  preview: 'Aperçu',
  title: 'Titre du rapport',
  titleHow: (usual: string) => `Sans titre choisi : « ${usual} ».`,
  saveTitle: 'Enregistrer le titre',
  titleSaved: 'Titre enregistré.',
  detailChoice: 'Niveau de détail',
  detail,
  detailSaved: (name: string) => `Niveau de détail : ${name}.`,
  nothing: 'rien cette année',
  forFunder: 'seulement dans l\'édition d\'un financeur',
  notInDetail: 'pas dans ce niveau de détail',
  hidden: 'masqué',
  toldWith: (title: string) => `avec ${title}`,
  up: (title: string) => `Monter : ${title}`,
  down: (title: string) => `Descendre : ${title}`,
  moved: (title: string, rank: number, count: number) => `${title} : ${formatNumber(rank)} sur ${formatNumber(count)}.`,
  hide: (title: string) => `Masquer : ${title}`,
  show: (title: string) => `Afficher : ${title}`,
  hiddenNow: (title: string) => `${title} : masqué.`,
  shownNow: (title: string) => `${title} : affiché.`,
  write: (title: string) => `Écrire l'introduction : ${title}`,
  rewrite: (title: string) => `Modifier l'introduction : ${title}`,
  merging: (title: string) => `Réunir ou séparer : ${title}`,
  merge: (title: string) => `Réunir avec ${title}`,
  separate: (title: string) => `Séparer de ${title}`,
  merged: (title: string, into: string) => `${title} : réuni avec ${into}.`,
  separated: (title: string) => `${title} : de nouveau à part.`,
  activities,
  leaveOut: (title: string) => `Ne pas dire dans ce rapport : ${title}`,
  takeBack: (title: string) => `Reprendre dans ce rapport : ${title}`,
  leftOutNow: (title: string) => `${title} : n'est plus dans le rapport.`,
  takenBack: (title: string) => `${title} : de nouveau dans le rapport.`,
  leftOut: 'hors du rapport',
  introduction: {
    title: (place: string) => `Introduction : ${place}`,
    label: 'Texte',
    preview: 'Comme il s\'imprimera',
    nothing: 'Sans texte, rien n\'est dit ici.',
    how: 'Une ligne vide sépare deux paragraphes. Un texte vide retire l\'introduction.',
    saved: (place: string) => `${place} : introduction enregistrée.`,
    found: 'Ce texte a été tapé dans ce navigateur et n\'est pas encore enregistré.',
    forget: 'Revenir au texte enregistré',
  },
  prompt: {
    foreword: 'Que faut-il retenir de cette année, et qui faut-il remercier ?',
    goal: 'Qu\'est-ce qui a changé cette année pour cet objectif stratégique ?',
    objective: 'Qu\'est-ce qui a changé cette année pour cet objectif ?',
    write: 'Écrire',
  },
  missing: {
    title: 'Ce qui manque encore',
    how: 'Cette liste n\'est que pour vous : elle ne s\'imprime pas et ne part dans aucun fichier.',
    none: 'Rien ne manque à ce rapport.',
    reading: 'Lecture de l\'année…',
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    text: (count: number) => counted(count, 'activité sans texte du rapport', 'activités sans texte du rapport'),
    figure: (count: number) => counted(count, 'activité sans le chiffre que sa nature attend', 'activités sans le chiffre que leur nature attend'),
    cause: (count: number) => counted(count, 'activité reportée, arrêtée ou sans avancée dont la raison n\'est pas indiquée', 'activités reportées, arrêtées ou sans avancée dont la raison n\'est pas indiquée'),
    credit: (count: number) => counted(count, 'activité dont une photo est sans crédit', 'activités dont une photo est sans crédit'),
    photo: (count: number) => counted(count, 'photo qui ne peut pas être placée', 'photos qui ne peuvent pas être placées'),
    introduction: (count: number) => counted(count, 'introduction à écrire', 'introductions à écrire'),
  },
};
