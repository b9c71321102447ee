import { MOST_PIXELS, type PictureFault } from '#domain/evidence/picture-fault';
import { formatBytes } from '../format/bytes';
import { formatNumber } from '../format/number';

const pixels = (width: number, height: number): string => `${formatNumber(width)} × ${formatNumber(height)}`;

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'image PNG',
  'image/jpeg': 'image JPEG',
  'image/gif': 'image GIF',
  'image/webp': 'image WebP',
  'application/zip': 'archive ZIP',
  'application/msword': 'document Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document Word',
  'application/vnd.oasis.opendocument.text': 'document texte',
  'application/vnd.ms-excel': 'classeur Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'classeur Excel',
  'application/vnd.oasis.opendocument.spreadsheet': 'classeur',
  'application/vnd.ms-powerpoint': 'présentation PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'présentation PowerPoint',
  'application/vnd.oasis.opendocument.presentation': 'présentation',
};

/** « image PNG », « fichier .csv »: what a file is, from its bytes. */
const kindOf = (mediaType: string, extension: string): string => kinds[mediaType] ?? (extension === '' ? 'fichier' : `fichier .${extension}`);

export const evidence = {
  title: (count: number) => (count > 1 ? 'Justificatifs' : 'Justificatif'),
  why: 'Ce qui prouve l\'activité. Gardé dans ce dossier et dans ses sauvegardes.',
  photos: (count: number) => (count > 1 ? 'Photos' : 'Photo'),
  list: 'Liste des justificatifs',
  kindOf,
  file: (kind: string, size: number, name: string) => `${kind}, ${formatBytes(size)} : ${name}`,
  misnamed: (extension: string, mediaType: string) =>
    kinds[mediaType] === undefined
      ? `Ce fichier se nomme .${extension}, mais son contenu n'en est pas un : il ne s'ouvrira sans doute pas. Vérifiez l'original.`
      : `Ce fichier se nomme .${extension}, mais son contenu est : ${kindOf(mediaType, '')}. Renommez l'original s'il ne s'ouvre pas.`,
  missing: 'Le contenu de ce fichier n\'est pas dans ce navigateur. Restaurez une sauvegarde qui le contient, ou joignez-le de nouveau.',
  photoOf: (activity: string, caption: string | undefined) => (caption === undefined ? `Photo de « ${activity} ».` : `Photo de « ${activity} », « ${caption} ».`),
  noRoomInFile: 'Elle ferait dépasser le poids du fichier.',
  notShown: (why: string) => `Cette image ne peut être montrée nulle part. ${why}`,
  pictureFaults: {
    gone: 'Son fichier n\'est pas dans ce navigateur : restaurez une sauvegarde qui le contient, ou joignez-le de nouveau.',
    not_a_picture: 'Son fichier n\'est pas une image JPEG, PNG, GIF ou WebP : enregistrez-la sous l\'un de ces formats.',
    too_many_pixels: `Elle dépasse ${formatNumber(MOST_PIXELS / 1_000_000)} millions de pixels : réduisez-la.`,
    damaged: 'Son fichier est abîmé ou incomplet : joignez de nouveau l\'original.',
  } satisfies Record<PictureFault, string>,
  show: 'Voir',
  hide: 'Masquer',
  download: 'Télécharger',
  open: 'Ouvrir le lien',
  newTab: '(nouvel onglet)',
  act: (act: string, title: string) => `${act} : ${title}`,
  credit: (credit: string) => `© ${credit}`,
  noCredit: 'crédit non indiqué',
  choose: 'Joindre des fichiers',
  dropHere: 'Ou déposez-les ici, ou collez une image (Ctrl V).',
  limit: (bytes: number) => `${formatBytes(bytes)} au plus par fichier.`,
  addLink: 'Ajouter un lien',
  addReference: 'Citer un document du dossier',
  keeping: 'Fichiers en cours d\'enregistrement',
  keepingFile: (name: string, done: number, total: number) => `${name} : ${formatBytes(done)} sur ${formatBytes(total)}`,
  cancel: 'Arrêter',
  refused: {
    title: (name: string) => `« ${name} » n'a pas été joint`,
    empty: 'Ce fichier est vide (0 octet) : il ne prouve rien. Vérifiez l\'original et joignez-le de nouveau.',
    tooLarge: (limit: number) => `Il dépasse ${formatBytes(limit)}. Réduisez-le, ou gardez-le sur votre espace partagé et ajoutez ici son lien.`,
    dossierFull: (limit: number) => `Les fichiers de ce dossier dépasseraient ${formatBytes(limit)}, ce qu'une sauvegarde peut contenir. Allégez des images, ou ajoutez un lien à la place.`,
    noRoom: 'Ce navigateur n\'a plus la place. Libérez de l\'espace sur l\'appareil ou allégez le fichier ; ce qui est déjà saisi est intact.',
    unreadable: 'Il ne peut plus être lu : il a été déplacé, modifié ou retiré entre-temps. Choisissez-le de nouveau.',
    cancelled: 'Arrêté à votre demande. Rien n\'en a été gardé.',
    notSaved: (error: string) => `Le navigateur a refusé de le garder (${error}). Ce qui est déjà saisi est intact.`,
    twice: 'Ce fichier, de même nom et de même contenu, est déjà dans la liste.',
  },
  dismiss: 'Compris',
  added: (name: string) => `Joint : ${name}`,
  fields: { title: 'Titre', url: 'Adresse du lien', document: 'Document', heading: 'Titre dans le document', lines: 'Lignes', caption: 'Légende', credit: 'Crédit' },
  urlHint: 'https://… ou mailto:…',
  urlRefused: 'Un lien commence par https://, http:// ou mailto:. Il n\'est pas enregistré tant qu\'il n\'est pas complet.',
  linesHint: '12 ou 12-18',
  linesRefused: 'Des lignes s\'écrivent « 12 » ou « 12-18 », la première d\'abord.',
  newLink: 'Nouveau lien',
  remove: 'Retirer',
  isPhoto: 'Photo de l\'activité, montrée sur sa fiche et dans le rapport',
  toBePhoto: 'Pour la montrer comme photo de l\'activité, enregistrez cette image en JPEG ou en PNG et joignez-la.',
  creditHint: 'Nom du photographe',
  lighten: {
    act: 'Alléger l\'image',
    working: 'Allègement…',
    result: (before: number, after: number) => `${formatBytes(before)} deviennent ${formatBytes(after)}.`,
    sizes: (fromWidth: number, fromHeight: number, width: number, height: number) => `${pixels(fromWidth, fromHeight)} pixels deviennent ${pixels(width, height)}.`,
    why: 'La position GPS et les réglages de l\'appareil ne sont pas repris.',
    replace: 'Remplacer par l\'image allégée',
    keep: 'Garder l\'original',
    already: 'Cette image est déjà légère : l\'alléger ne ferait rien gagner.',
    failed: 'Cette image ne peut pas être lue : elle est peut-être abîmée. L\'original est gardé.',
  },
};
