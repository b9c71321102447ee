import { formatNumber } from '../format/number';
import { plural } from '../format/plural';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

/** Several dossiers side by side, the next year, and a newer edition of the shipped one. */
export const dossiers = {
  start: 'Commencer un dossier',
  rename: 'Renommer',
  duplicate: 'Dupliquer',
  remove: 'Supprimer',
  which: (title: string) => `le dossier ${title}`,
  renaming: {
    title: 'Renommer le dossier',
    field: 'Titre du dossier',
    save: 'Renommer',
    empty: 'Il faut un titre au dossier.',
  },
  copyOf: (title: string) => `${title} (copie)`,
  copied: (title: string) => `« ${title} » est enregistré à côté, avec tout ce que contient le premier. Les deux se modifient séparément.`,
  copying: 'Copie en cours…',
  deleting: {
    title: (title: string) => `Supprimer « ${title} » ?`,
    lead: 'Rien ne pourra le ramener, ni « Annuler », ni la corbeille. Seront effacés de ce navigateur :',
    total: (total: number) => counted(total, 'enregistrement', 'enregistrements'),
    journal: (count: number) => counted(count, 'entrée de journal', 'entrées de journal'),
    bin: (count: number) => counted(count, 'enregistrement de la corbeille', 'enregistrements de la corbeille'),
    files: (count: number) => counted(count, 'pièce jointe', 'pièces jointes'),
    points: (count: number) => counted(count, 'point de restauration', 'points de restauration'),
    last: 'C\'est le seul dossier de ce navigateur : il n\'en restera aucun, et Jalon vous demandera quoi ouvrir.',
    others: 'Les autres dossiers ne sont pas touchés.',
    backup: 'Gardez d\'abord une sauvegarde : elle pourra être restaurée.',
    act: 'Supprimer définitivement',
  },
  year: {
    title: (year: number) => `Ouvrir l'année ${String(year)}`,
    how: 'Un programme vide, encore à l\'état de projet. Les objectifs de la convention y valent, et ses livrables annuels y sont attendus.',
    nothingCopied: (year: number) => `Rien n'est recopié de ${String(year)} : ce qui continue se reprend action par action.`,
    ended: (day: string) => `La convention finit le ${day}.`,
    endedYear: (year: number) => `La convention s'arrête avec ${String(year)}.`,
    needsAct: 'Pour aller au-delà, nommez l\'avenant qui la prolonge : sa date et sa raison resteront au dossier.',
    renewal: 'Une nouvelle convention, avec ses propres objectifs, s\'ouvre ci-dessous.',
    open: (year: number) => `Ouvrir ${String(year)}`,
    openWithAct: (year: number) => `Ouvrir ${String(year)} avec un avenant`,
    date: 'Date de l\'avenant',
    number: 'Numéro',
    reason: 'Ce qu\'il prévoit',
    reasonHow: 'Comme « prolonge la convention d\'un an ».',
    noDate: 'Il faut la date de l\'avenant.',
    noReason: 'Dites ce que l\'avenant prévoit : sans acte nommé, l\'année ne peut pas s\'ouvrir.',
  },
  edition: {
    title: 'Une version plus récente du dossier livré existe',
    how: (taken: number, kept: number) =>
      `Elle changerait ${counted(taken, 'enregistrement', 'enregistrements')}. ${kept === 0 ? 'Aucun de ceux que vous avez modifiés n\'est concerné.' : `${counted(kept, 'enregistrement que vous avez modifié reste', 'enregistrements que vous avez modifiés restent')} comme vous l'avez écrit.`}`,
    show: 'Voir ce qui change',
    hide: 'Refermer',
    take: 'Prendre la version récente',
    taken: 'La version récente est prise. « Annuler » la reprend d\'un coup.',
    differences: 'Ce que la version récente change',
    kept: 'Ce qui reste comme vous l\'avez écrit, et que la version récente aurait changé',
  },
};
