import { MOST_PIXELS, type PictureFault } from '#domain/evidence/picture-fault';
import type { evidence as french } from '../fr/evidence';
import type { Translation } from '../translation';
import { formatBytes } from './format/bytes';
import { formatNumber } from './format/number';

const pixels = (width: number, height: number): string => `${formatNumber(width)} × ${formatNumber(height)}`;

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG picture',
  'image/jpeg': 'JPEG picture',
  'image/gif': 'GIF picture',
  'image/webp': 'WebP picture',
  'application/zip': 'ZIP archive',
  'application/msword': 'Word document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/vnd.oasis.opendocument.text': 'text document',
  'application/vnd.ms-excel': 'Excel workbook',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook',
  'application/vnd.oasis.opendocument.spreadsheet': 'workbook',
  'application/vnd.ms-powerpoint': 'PowerPoint slides',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint slides',
  'application/vnd.oasis.opendocument.presentation': 'slides',
};

const kindOf = (mediaType: string, extension: string): string => kinds[mediaType] ?? (extension === '' ? 'file' : `.${extension} file`);

export const evidence: Translation<typeof french> = {
  title: () => 'Evidence',
  why: 'What proves the activity. Kept in this record and in its backups.',
  photos: (count: number) => (count === 1 ? 'Photo' : 'Photos'),
  list: 'List of evidence',
  kindOf,
  file: (kind: string, size: number, name: string) => `${kind}, ${formatBytes(size)}: ${name}`,
  misnamed: (extension: string, mediaType: string) =>
    kinds[mediaType] === undefined
      ? `This file is named .${extension}, but its content is not one: it will probably not open. Check the original.`
      : `This file is named .${extension}, but its content is: ${kindOf(mediaType, '')}. Rename the original if it does not open.`,
  missing: 'The content of this file is not in this browser. Restore a backup that holds it, or attach it again.',
  photoOf: (activity: string, caption: string | undefined) => (caption === undefined ? `Photo of “${activity}”.` : `Photo of “${activity}”, “${caption}”.`),
  noRoomInFile: 'It would make the file too heavy.',
  notShown: (why: string) => `This picture can be shown nowhere. ${why}`,
  pictureFaults: {
    gone: 'Its file is not in this browser: restore a backup that holds it, or attach it again.',
    not_a_picture: 'Its file is not a JPEG, PNG, GIF or WebP picture: save it in one of these formats.',
    too_many_pixels: `It has more than ${formatNumber(MOST_PIXELS / 1_000_000)} million pixels: make it smaller.`,
    damaged: 'Its file is damaged or incomplete: attach the original again.',
  } satisfies Record<PictureFault, string>,
  show: 'Show',
  hide: 'Hide',
  download: 'Download',
  open: 'Open the link',
  newTab: '(new tab)',
  act: (act: string, title: string) => `${act}: ${title}`,
  credit: (credit: string) => `© ${credit}`,
  noCredit: 'credit not stated',
  choose: 'Attach files',
  dropHere: 'Or drop them here, or paste a picture (Ctrl V).',
  limit: (bytes: number) => `${formatBytes(bytes)} at most per file.`,
  addLink: 'Add a link',
  addReference: 'Cite a document of the record',
  keeping: 'Files being saved',
  keepingFile: (name: string, done: number, total: number) => `${name}: ${formatBytes(done)} of ${formatBytes(total)}`,
  cancel: 'Stop',
  refused: {
    title: (name: string) => `“${name}” was not attached`,
    empty: 'This file is empty (0 bytes): it proves nothing. Check the original and attach it again.',
    tooLarge: (limit: number) => `It is above ${formatBytes(limit)}. Make it smaller, or keep it on your shared drive and add its link here.`,
    dossierFull: (limit: number) => `The files of this record would go above ${formatBytes(limit)}, which is what a backup can hold. Lighten pictures, or add a link instead.`,
    noRoom: 'This browser has no room left. Free space on the device or lighten the file; what is already typed is intact.',
    unreadable: 'It can no longer be read: it was moved, changed or removed meanwhile. Choose it again.',
    cancelled: 'Stopped as you asked. Nothing of it was kept.',
    notSaved: (error: string) => `The browser refused to keep it (${error}). What is already typed is intact.`,
    twice: 'This file, of the same name and content, is already in the list.',
  },
  dismiss: 'Understood',
  added: (name: string) => `Attached: ${name}`,
  fields: { title: 'Title', url: 'Address of the link', document: 'Document', heading: 'Heading in the document', lines: 'Lines', caption: 'Caption', credit: 'Credit' },
  urlHint: 'https://… or mailto:…',
  urlRefused: 'A link starts with https://, http:// or mailto:. It is not saved until it is complete.',
  linesHint: '12 or 12-18',
  linesRefused: 'Lines are written “12” or “12-18”, the first one first.',
  newLink: 'New link',
  remove: 'Remove',
  isPhoto: 'Photo of the activity, shown on its page and in the report',
  toBePhoto: 'To show this picture as a photo of the activity, save it as a JPEG or a PNG and attach that.',
  creditHint: 'Name of the photographer',
  lighten: {
    act: 'Lighten the picture',
    working: 'Lightening…',
    result: (before: number, after: number) => `${formatBytes(before)} become ${formatBytes(after)}.`,
    sizes: (fromWidth: number, fromHeight: number, width: number, height: number) => `${pixels(fromWidth, fromHeight)} pixels become ${pixels(width, height)}.`,
    why: 'The GPS position and the settings of the camera are not carried over.',
    replace: 'Replace with the lighter picture',
    keep: 'Keep the original',
    already: 'This picture is light already: nothing would be gained.',
    failed: 'This picture cannot be read: it may be damaged. The original is kept.',
  },
};
