import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** A report that others corrected, taken back change by change. */
export const corrections = {
  title: 'Reprendre un rapport corrigé',
  how: 'Donnez le fichier DOCX du rapport, tel que d\'autres l\'ont corrigé dans Word ou LibreOffice, modifications suivies ou non. Seuls se reprennent les textes des activités et les introductions ; un titre, un chiffre ou un tableau se corrige dans le dossier. Rien ne change avant votre accord.',
  choose: 'Choisir le rapport corrigé…',
  drop: 'ou déposez-le ici.',
  reading: (name: string) => `Lecture de ${name}…`,
  failed: (name: string) => `${name} n'a pas pu être comparé au dossier. Rien n'a changé : réessayez, ou rechargez la page.`,
  refused: (name: string) => `${name} ne peut pas être repris`,
  faults: {
    empty: 'Le fichier est vide.',
    'not-docx': 'Ce n\'est pas un document DOCX. Enregistrez le rapport corrigé au format Word (.docx), puis donnez-le à nouveau.',
    'old-doc': 'C\'est un document de l\'ancien format Word (.doc). Enregistrez-le au format .docx, puis donnez-le à nouveau.',
    protected: 'Le document est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis donnez-le à nouveau.',
    damaged: 'Le fichier est abîmé et n\'a pas pu être lu. Demandez-le à nouveau à qui l\'a corrigé.',
    'too-large': 'Le fichier est bien plus gros qu\'un rapport. Retirez ce qui y a été ajouté, puis donnez-le à nouveau.',
    template: 'C\'est un modèle, pas un rapport.',
    'no-mark': 'Ce document ne vient pas de « Rapport (DOCX) », ou son texte a été recopié dans un autre : ses paragraphes ne se retrouvent pas dans le dossier.',
    'other-dossier': 'Ce rapport vient d\'un autre dossier.',
  },
  ofYear: (year: number) => `C'est le rapport de ${String(year)} : il se reprend depuis le rapport de cette année-là.`,
  otherYear: (year: number) => `Ouvrir le rapport ${String(year)}`,
  nothing: 'Aucun texte n\'a été changé, ou le dossier dit déjà la même chose.',
  found: (changes: number, texts: number) => `${counted(changes, 'changement', 'changements')} dans ${counted(texts, 'texte', 'textes')}.`,
  introduction: (title: string) => `Introduction : ${title}`,
  kind: {
    added: (rank: number) => (rank === 1 ? 'Paragraphe ajouté au début' : `Ajout après le paragraphe ${String(rank - 1)}`),
    removed: (rank: number) => `Suppression du paragraphe ${String(rank)}`,
    changed: (rank: number) => `Modification du paragraphe ${String(rank)}`,
  },
  since: 'Le dossier a changé depuis que ce rapport a été écrit : comparez avant d\'accepter.',
  lostFigures: (figures: readonly string[]) => `${plural(figures.length, 'Ce chiffre ne suivra plus', 'Ces chiffres ne suivront plus')} le dossier et ${plural(figures.length, 'devient', 'deviennent')} du texte : ${figures.join(' ; ')}.`,
  accept: 'Accepter',
  refuse: 'Refuser',
  acceptAll: 'Tout accepter',
  refuseAll: 'Tout refuser',
  more: (count: number) => `Afficher la suite (${counted(count, 'autre texte', 'autres textes')})`,
  take: (count: number) => (count === 0 ? 'Reprendre les changements acceptés' : `Reprendre ${counted(count, 'changement accepté', 'changements acceptés')}`),
  taken: (count: number) => `${counted(count, 'changement repris', 'changements repris')} dans le dossier. Annuler revient en arrière.`,
  changedMeanwhile: 'Le dossier a changé pendant que vous lisiez : rien n\'a été écrit, et le rapport vient d\'être comparé à nouveau.',
  gone: (count: number) => `${counted(count, 'texte corrigé est celui', 'textes corrigés sont ceux')} d'une activité ou d'un objectif qui n'est plus dans le dossier.`,
  unplaced: (count: number) => `${counted(count, 'paragraphe ajouté n\'a pas', 'paragraphes ajoutés n\'ont pas')} de place dans le dossier`,
  unplacedHow: 'Ils ne sont sous aucun texte du rapport. Recopiez-les à la main s\'ils doivent être gardés.',
  computed: (count: number) => counted(count, 'passage calculé a été changé', 'passages calculés ont été changés'),
  computedHow: 'Titres, dates, chiffres et listes viennent des données du dossier : c\'est là qu\'ils se corrigent.',
  under: (said: string, title: string) => `${said} (sous « ${title} »)`,
};
