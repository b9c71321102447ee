import type { DossierFileError } from '#domain/dossier/dossier-file';
import { formatBytes } from '../format/bytes';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';
import { faults } from './faults';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const named = (name: string | undefined, sentence: string): string => (name === undefined || name === '' ? sentence : `${name} : ${sentence}`);

export const importing = {
  title: 'Importer',
  subtitle: 'Un tableau, des saisies, une sauvegarde ou un dossier. Rien n\'est enregistré avant votre accord, et rien n\'est envoyé.',
  open: { title: 'Ouvrir un dossier', how: 'Un dossier exporté de Jalon, en un ou plusieurs fichiers .json.' },
  moved: (name: string, card: string) => `${name} est lu à sa place : « ${card} ».`,
  choose: 'Choisir un ou plusieurs fichiers',
  drop: 'ou déposez-les ici.',
  limit: (bytes: number) => `${formatBytes(bytes)} au plus.`,
  reading: 'Lecture et contrôle des fichiers…',
  refused: 'Ce dossier n\'a pas été ouvert',
  nothingChanged: 'Rien de ce qui était déjà enregistré n\'a été modifié.',
  why: {
    empty: (name: string) => named(name, 'ce fichier est vide.'),
    tooLarge: (bytes: number, most: number) => `Ces fichiers pèsent ${formatBytes(bytes)} ; Jalon n'en ouvre pas plus de ${formatBytes(most)} à la fois.`,
    unreadable: (name: string | undefined) => named(name, 'la lecture s\'est arrêtée. Vérifiez que le fichier est toujours là, et réessayez.'),
    notJson: (name: string) => named(name, 'ce fichier n\'est pas un dossier Jalon (.json), ou il est abîmé.'),
    invalid: (name: string | undefined, error: DossierFileError) => named(name, faults.file(error)),
    notSaved: (error: string) =>
      error === 'QuotaExceededError'
        ? 'Il n\'y a plus assez de place sur ce disque pour enregistrer ce dossier.'
        : `Le navigateur a refusé d'enregistrer ce dossier (${error}).`,
  },
  preview: {
    title: (title: string) => `Ce fichier contient : ${title}`,
    how: 'Chaque enregistrement a été lu et contrôlé. Le dossier ouvert en ce moment reste enregistré, et se rouvre depuis la page Dossier.',
    organisation: 'Organisation',
    conventions: 'Convention',
    years: 'Années',
    goals: 'Objectifs stratégiques',
    objectives: 'Objectifs opérationnels',
    activities: 'Activités',
    planned: 'Actions programmées',
    plannedUnder: (actions: number, headings: number) =>
      headings === 0 ? formatNumber(actions) : `${formatNumber(actions)}, sous ${counted(headings, 'titre', 'titres')}`,
    byYear: (counts: readonly (readonly [year: number, count: number])[]) =>
      counts.length === 0 ? 'aucune' : counts.map(([year, count]) => `${formatNumber(count)} en ${String(year)}`).join(', '),
    files: 'Fichiers',
    none: 'aucune',
    confirm: 'Ouvrir ce dossier',
    cancel: 'Renoncer',
    saving: 'Enregistrement…',
  },
  exists: {
    title: (title: string) => `« ${title} » est déjà enregistré dans ce navigateur`,
    text: 'Le fichier a été lu mais rien n\'en a été pris : un dossier enregistré n\'est jamais remplacé.',
    open: 'Ouvrir le dossier enregistré',
    isOpen: 'C\'est le dossier ouvert en ce moment.',
    toDashboard: 'Aller au tableau de bord',
  },
};
