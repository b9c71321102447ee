import type { TableName } from '#domain/dossier/tables';
import { formatInstant } from '../format/instant';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

/** What stopped Jalon: what it is, what is kept, and what can be done. */
export interface StopWords {
  readonly title: string;
  readonly kept: string;
  readonly next: string;
}

const COUNTED = [
  ['activities', 'fiche d\'activité', 'fiches d\'activité'],
  ['plannedActions', 'ligne de programme', 'lignes de programme'],
  ['commitments', 'attendu', 'attendus'],
  ['evidence', 'justificatif', 'justificatifs'],
] as const satisfies readonly (readonly [TableName, string, string])[];

type Counts = Readonly<Partial<Record<TableName, number>>>;

/** « 153 fiches d'activité, 229 lignes de programme »: records as they are stored, which is not what a page counts. */
const holdings = (counts: Counts): string =>
  COUNTED.map(([table, one, other]): string => {
    const count = counts[table] ?? 0;
    return count === 0 ? '' : `${formatNumber(count)} ${plural(count, one, other)}`;
  })
    .filter((words) => words !== '')
    .join(', ');

const nothingChanged = 'Rien de ce qui était déjà enregistré n\'a été modifié.';

/** What stops Jalon, at the start or while it runs, in words. */
export const gate = {
  kept: 'Ce qui est gardé',
  next: 'Ce que vous pouvez faire',
  unreachable: {
    title: 'Le dossier livré n\'a pas pu être lu',
    kept: nothingChanged,
    next: 'Vérifiez que Jalon est bien lancé ou que le réseau répond, puis rechargez la page.',
  },
  invalidFile: {
    title: 'Le dossier livré a été refusé',
    kept: nothingChanged,
  },
  notSaved: {
    title: 'Le dossier n\'a pas pu être enregistré',
    kept: nothingChanged,
    next: (error: string) => `Le navigateur a refusé l'enregistrement (${error}). Rechargez la page ; si cela se répète, redémarrez le navigateur.`,
  },
  storageRefused: {
    title: 'Ce navigateur ne laisse pas Jalon enregistrer',
    kept: nothingChanged,
    next: 'Jalon range le dossier dans le navigateur. Ouvrez-le dans une fenêtre ordinaire, pas en navigation privée, et autorisez les données de ce site dans les réglages du navigateur.',
  },
  full: {
    title: 'Il n\'y a plus de place pour enregistrer',
    kept: 'La dernière modification n\'a pas été enregistrée. Tout ce qui l\'était avant l\'est encore.',
    next: 'Libérez de l\'espace sur ce disque (corbeille, téléchargements), puis recommencez. Une sauvegarde sur une clé ou un autre disque reste possible depuis la page Dossier.',
  },
  newer: {
    title: 'Ce dossier vient d\'une version plus récente de Jalon',
    kept: 'Tout est encore dans ce navigateur, comme la version récente l\'a enregistré. Cette version-ci n\'y touche pas.',
    next: 'Fermez les autres onglets de Jalon, puis rechargez la page : elle prendra la version récente. Si ce message revient, la version récente n\'est pas encore arrivée à cette adresse.',
  },
  upgradedElsewhere: {
    title: 'Jalon a été mis à jour dans un autre onglet',
    kept: 'Tout ce qui était enregistré l\'est encore. Cet onglet, qui suit l\'ancienne version, ne lit et n\'écrit plus rien.',
    next: 'Rechargez la page pour continuer avec la nouvelle version.',
  },
  erased: {
    title: 'Les données de Jalon ont été effacées de ce navigateur',
    kept: 'Ce qui est affiché derrière ce message est tout ce qui reste ici : rien ne sera enregistré par-dessus. Vos sauvegardes, elles, sont intactes.',
    next: 'Notez ce que vous étiez en train d\'écrire, puis choisissez votre dernière sauvegarde.',
  },
  connectionLost: {
    title: 'Le navigateur ne répond plus',
    kept: 'Tout ce qui était enregistré l\'est encore. La modification en cours ne l\'est peut-être pas : elle sera relue après le rechargement.',
    next: 'Jalon a rouvert sa base trois fois sans réponse. Vérifiez qu\'il reste de la place sur le disque, puis rechargez la page ; si ce message revient, fermez tout le navigateur et rouvrez-le.',
  },
  unreadable: {
    title: 'Le dossier ne s\'ouvre plus',
    kept: 'Le navigateur n\'arrive pas à ouvrir la base où le dossier est rangé. Jalon n\'y a pas touché, et vos sauvegardes sont intactes.',
    next: 'Vérifiez qu\'il reste de la place sur le disque, fermez tout le navigateur, puis rouvrez-le. Si ce message revient, la base est sans doute abîmée : repartez du dossier livré, puis choisissez votre dernière sauvegarde à la page Importer.',
    stuck: 'Le navigateur refuse aussi de supprimer cette base. Effacez les données de ce site dans les réglages du navigateur (à gauche de l\'adresse, « Cookies et données de sites »), rouvrez Jalon, puis choisissez votre dernière sauvegarde à la page Importer.',
  },
  recordsMissing: {
    title: 'Des enregistrements manquent',
    kept: 'Ce qui reste du dossier est intact, et Jalon n\'y touche pas.',
    next: 'Choisissez votre dernière sauvegarde, ou ouvrez ce qui reste.',
  },
  missing: {
    title: (whole: boolean) => (whole ? 'Le dossier n\'est plus dans ce navigateur' : 'Une partie du dossier manque'),
    known: (title: string, counts: Counts, instant: string) => {
      const held = holdings(counts);
      return `« ${title} »${held === '' ? '' : ` : ${held}`}, au ${formatInstant(instant)}`;
    },
    lead: 'Ce navigateur se souvient de :',
    kept: (whole: boolean) =>
      whole
        ? 'Il n\'en retrouve rien : les données du site ont été effacées, ou le disque les a abîmées. Rien n\'a été enregistré à la place, et vos sauvegardes sont intactes.'
        : 'Il n\'en retrouve qu\'une partie : le disque en a sans doute abîmé le reste. Ce qui reste n\'a pas été modifié, et vos sauvegardes sont intactes.',
    next: 'Rechargez d\'abord la page. Si rien ne revient, choisissez votre dernière sauvegarde.',
  },
  noDossier: {
    title: 'Aucun dossier n\'est ouvert',
    kept: 'Le dossier a été supprimé de ce navigateur, à votre demande. Vos fichiers de sauvegarde, eux, sont intacts.',
    next: 'Commencez un dossier vide, restaurez une sauvegarde, ou reprenez le dossier livré en exemple.',
    start: 'Commencer un dossier',
    shipped: 'Reprendre l\'exemple livré',
  },
  draftsKept: (count: number) => (count === 1 ? 'Ce que vous étiez en train d\'écrire est gardé : vous le retrouverez après le rechargement.' : 'Vos brouillons sont gardés : vous les retrouverez après le rechargement.'),
  waiting: {
    title: 'Jalon attend un autre onglet',
    text: 'L\'ouverture dure plus longtemps que d\'habitude. Le plus souvent, un autre onglet ou une autre fenêtre utilise encore une version antérieure de Jalon : fermez-les, et cette page continuera d\'elle-même.',
  },
  chooseBackup: 'Choisir une sauvegarde',
  openRest: 'Ouvrir ce qui reste',
  continue: 'Continuer',
  startOver: {
    open: 'Repartir du dossier livré…',
    warning: (whole: boolean) =>
      `${whole ? '' : 'Ce qui reste du dossier dans ce navigateur sera supprimé. '}Jalon ne cherchera plus ce qui manque ; une sauvegarde pourra toujours être restaurée.`,
    word: 'repartir',
    label: (word: string) => `Pour confirmer, écrivez « ${word} »`,
    confirm: 'Repartir du dossier livré',
    cancel: 'Annuler',
  },
};
