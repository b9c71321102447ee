import type { DossierFileError } from '#domain/dossier/dossier-file-error';
import type { TableName } from '#domain/dossier/tables';
import { formatBytes } from '../format/bytes';
import { formatInstant } from '../format/instant';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';
import { faults } from './faults';

const counted = (count: number, one: string, other: string): string => `${formatNumber(count)} ${plural(count, one, other)}`;

const records = (count: number): string => counted(count, 'enregistrement', 'enregistrements');
const changes = (count: number): string => counted(count, 'modification', 'modifications');

const TABLES: Record<TableName, string> = {
  dossiers: 'Le dossier lui-même',
  documents: 'Documents',
  persons: 'Personnes',
  conventions: 'Conventions',
  amendments: 'Avenants',
  goals: 'Objectifs stratégiques',
  objectives: 'Objectifs opérationnels',
  commitments: 'Attendus de la convention',
  funders: 'Financeurs',
  grants: 'Subventions',
  payments: 'Versements',
  budgetLines: 'Lignes de budget',
  deliverables: 'Livrables',
  transmissions: 'Transmissions',
  reviewBodies: 'Instances',
  reviews: 'Séances',
  conclusions: 'Conclusions',
  snapshots: 'Versions arrêtées',
  programmes: 'Programmes',
  plannedActions: 'Lignes de programme',
  activities: 'Activités',
  links: 'Rattachements',
  indicators: 'Indicateurs',
  evidence: 'Justificatifs',
  aliases: 'Variantes d\'écriture',
  reports: 'Rapports',
};

const age = (days: number): string => (days === 0 ? 'aujourd\'hui' : days === 1 ? 'il y a un jour' : `il y a ${formatNumber(days)} jours`);

const lost = (count: number): string => (count === 0 ? 'rien n\'a changé depuis' : `${changes(count)} depuis`);

/** « tables/activities.json » as a user knows it. */
const part = (entry: string): string => {
  const table = /^tables\/(.+)\.json$/u.exec(entry)?.[1];
  if (table !== undefined && table in TABLES) return `« ${TABLES[table as TableName]} »`;
  if (entry.startsWith('files/')) return 'un fichier joint';
  return entry === 'journal.json' ? 'le journal' : entry === 'bin.json' ? 'la corbeille' : 'le sommaire';
};

/** A name that someone chose to do harm is shown short. */
const shown = (name: string): string => `« ${name.length > 60 ? `${name.slice(0, 60)}…` : name} »`;

export const backup = {
  title: 'Sauvegarder',
  how: 'Tout le dossier dans un fichier : enregistrements, journal, corbeille et fichiers joints. Effacer les données du navigateur efface le dossier ; ce fichier permet de le retrouver.',
  age: (days: number, since: number) => `Dernière sauvegarde : ${age(days)} ; ${lost(since)}.`,
  never: (since: number) => (since === 0 ? 'Ce dossier n\'a pas encore été sauvegardé.' : `Ce dossier n'a pas encore été sauvegardé ; ${changes(since)} depuis son chargement.`),
  write: 'Sauvegarde du dossier (ZIP)',
  writeEncrypted: 'Sauvegarde chiffrée du dossier (JALON)',
  toDownloads: 'Le fichier ira dans vos téléchargements.',
  toFolder: (folder: string) => `Le fichier ira dans le dossier « ${folder} » de cet appareil, et y sera relu.`,
  pickFolder: 'Choisir un dossier de cet appareil',
  otherFolder: 'Choisir un autre dossier',
  forgetFolder: 'Revenir aux téléchargements',
  restoreLink: 'Restaurer une sauvegarde',
  protect: 'Protéger par un mot de passe',
  password: 'Mot de passe',
  passwordAgain: 'Le même mot de passe, une seconde fois',
  passwordHow: (least: number) => `${formatNumber(least)} caractères au moins : quelques mots qui vous reviendront.`,
  passwordLost: 'Un mot de passe perdu, ce sont des données perdues : personne ne pourra ouvrir ce fichier sans lui, nous non plus.',
  tooShort: (least: number) => `Il faut ${formatNumber(least)} caractères au moins.`,
  notTheSame: 'Les deux mots de passe sont différents.',
  cancel: 'Annuler',
  progress: 'Avancement',
  steps: {
    reading: 'Lecture du dossier…',
    packing: 'Écriture de la sauvegarde…',
    encrypting: 'Chiffrement…',
    verifying: 'Relecture de la sauvegarde…',
    opening: 'Ouverture de la sauvegarde…',
    checking: 'Contrôle de chaque enregistrement…',
    comparing: 'Comparaison avec le dossier enregistré…',
    'saving-before': 'Mise de côté du dossier tel qu\'il est…',
    writing: 'Restauration… Elle se fait en une fois et ne s\'interrompt plus.',
    proving: 'Relecture de ce qui a été écrit…',
  },
  done: {
    downloaded: (name: string, size: number) => `Sauvegarde relue et prête : ${name} (${formatBytes(size)}), dans vos téléchargements.`,
    inFolder: (name: string, size: number, folder: string) => `Sauvegarde écrite et relue : ${name} (${formatBytes(size)}), dans « ${folder} ».`,
    elsewhere: 'Gardez-la ailleurs que sur ce seul appareil.',
    notAllowed: 'Le navigateur n\'a pas le droit d\'écrire dans le dossier choisi : la sauvegarde est partie dans vos téléchargements.',
    folderFailed: 'La sauvegarde n\'a pas pu être écrite dans le dossier choisi (déplacé, plein ou en lecture seule) : elle est partie dans vos téléchargements.',
    notSame: 'Relue dans le dossier choisi, la sauvegarde n\'était pas celle écrite : une autre est partie dans vos téléchargements.',
    fault: 'La sauvegarde est complète, mais ne pourrait pas être restaurée telle quelle. « Vérifier le dossier » montre ce qui est à corriger.',
  },
  failed: (error: string) => `La sauvegarde s'est arrêtée (${error}). Le dossier n'a pas été modifié ; réessayez.`,
  restore: {
    title: 'Restaurer une sauvegarde',
    how: 'Tout est contrôlé avant que rien ne soit écrit, et vous voyez ce qui changerait.',
    choose: 'Choisir une sauvegarde (.zip ou .jalon)',
    points: 'Points de restauration de ce dossier',
    pointsHow: 'Le dossier tel qu\'il était juste avant une restauration. Les trois derniers sont gardés dans ce navigateur.',
    point: (instant: string, before: string) => `${formatInstant(instant)}, avant la restauration de « ${before} »`,
    pointName: (instant: string) => `point de restauration du ${formatInstant(instant)}`,
    takePoint: 'Examiner',
    pointGone: 'Ce point de restauration n\'est plus gardé.',
    passwordTitle: 'Cette sauvegarde est protégée',
    passwordWrong: 'Ce mot de passe n\'ouvre pas cette sauvegarde. Vérifiez les majuscules et réessayez.',
    open: 'Ouvrir la sauvegarde',
    found: (title: string) => `Sauvegarde de « ${title} »`,
    foundHow: (instant: string, organisation: string, total: number, files: number) =>
      `Faite le ${formatInstant(instant)}. ${organisation}. ${records(total)}${files === 0 ? '' : `, ${counted(files, 'fichier joint', 'fichiers joints')}`}, tous contrôlés.`,
    same: (count: number) => `Le dossier enregistré dit déjà la même chose que cette sauvegarde (${records(count)}) : il n'y a rien à remplacer.`,
    differences: (title: string, isOpen: boolean) => (isOpen ? `Ce que remplacer changerait dans le dossier ouvert, « ${title} »` : `Ce que remplacer changerait dans « ${title} »`),
    unchanged: (count: number) => `${counted(count, 'enregistrement reste tel quel', 'enregistrements restent tels quels')}.`,
    noDossier: 'Aucun dossier de ce navigateur n\'est celui de cette sauvegarde : elle peut être restaurée dans un nouveau dossier.',
    table: 'Rubrique',
    tables: TABLES,
    added: 'Ajoutés',
    changed: 'Modifiés',
    removed: 'Retirés',
    more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    asNew: 'Restaurer dans un nouveau dossier',
    replace: 'Remplacer le dossier',
    giveUp: 'Renoncer',
    replaceHow: 'Avant de remplacer, le dossier tel qu\'il est devient un point de restauration : rien n\'est perdu. L\'historique des annulations repart de zéro ; le journal reste.',
    replaced: 'Le dossier a été remplacé par la sauvegarde, et relu. Tel qu\'il était, il est gardé comme point de restauration.',
    restoredAsNew: 'La sauvegarde est restaurée dans un nouveau dossier, et relue. Le dossier ouvert n\'a pas changé.',
    openRestored: 'Ouvrir le dossier restauré',
    toDashboard: 'Aller au tableau de bord',
    cancelled: 'Restauration annulée. Rien n\'a été écrit.',
    refused: (name: string) => `${name} n'a pas été restauré`,
    nothingChanged: 'Rien de ce qui est enregistré n\'a été modifié.',
  },
  why: {
    empty: 'Ce fichier est vide.',
    tooLarge: (bytes: number, limit: number) => `Une fois ouvert, il prendrait ${formatBytes(bytes)} : plus que les ${formatBytes(limit)} que Jalon accepte. Une sauvegarde de Jalon n'est pas faite ainsi.`,
    tooMany: (entries: number) => `Il contient ${counted(entries, 'fichier', 'fichiers')} : une sauvegarde de Jalon n'en contient pas autant.`,
    notABackup: 'Ce fichier n\'est pas une sauvegarde de Jalon. Un dossier exporté (.json) s\'ouvre plus haut sur cette page.',
    otherApplication: 'Ce ZIP vient d\'une autre application : ce n\'est pas une sauvegarde de Jalon.',
    damaged: 'Ce fichier n\'est plus celui que Jalon a écrit : il est incomplet (copie ou téléchargement interrompu), abîmé, ou réécrit par un autre programme. Reprenez l\'original, ou une autre sauvegarde.',
    damagedPart: (entry: string) => `Une partie de ce fichier n'est plus celle que Jalon a écrite : ${part(entry)}. Reprenez l'original, ou une autre sauvegarde.`,
    newer: (app: string | undefined) => `Cette sauvegarde a été faite par une version plus récente de Jalon${app === undefined ? '' : ` (${app})`}. Mettez Jalon à jour, puis recommencez.`,
    unsafeName: (name: string) => `Il contient un fichier dont le nom sortirait de son dossier, ${shown(name)} : ce n'est pas une sauvegarde saine.`,
    unknownEntry: (name: string) => `Il contient un fichier qu'une sauvegarde n'a pas : ${shown(name)}.`,
    missingEntry: (entry: string) => `Il y manque une partie : ${part(entry)}.`,
    unreadable: (entry: string) => `Une partie ne se lit pas : ${part(entry)}.`,
    wrongCount: (entry: string, found: number, announced: number) => `${part(entry)} : ${records(found)}, alors que le sommaire en annonce ${formatNumber(announced)}.`,
    otherDossier: (entry: string) => `Une partie appartient à un autre dossier : ${part(entry)}.`,
    journal: (entry: string, index: number) => `Une ligne ne se lit pas comme prévu : ${part(entry)}, ligne ${formatNumber(index + 1)}.`,
    record: (error: DossierFileError) => faults.file(error),
    changedMeanwhile: 'Le dossier a changé depuis la comparaison, dans un autre onglet peut-être. Choisissez de nouveau la sauvegarde pour voir ce qui changerait maintenant.',
    notSaved: (error: string) =>
      error === 'QuotaExceededError' ? 'Il n\'y a plus assez de place pour restaurer cette sauvegarde.' : `Le navigateur a refusé d'écrire (${error}).`,
    notSame: 'Relu après la restauration, le dossier n\'est pas celui de la sauvegarde. Le point de restauration garde ce qui était là : vérifiez le disque de cet appareil, puis restaurez-le.',
    failed: (error: string) => `Le travail s'est arrêté (${error}), sans doute faute de mémoire. Fermez d'autres onglets et réessayez.`,
  },
};
