/** What the first bytes of a file say that it is. */
interface Signature {
  readonly mediaType: string;
  readonly bytes: readonly (number | null)[];
}

const chars = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

const ANY = null;
const ZIP = 'application/zip';
const OLD_OFFICE = 'application/x-ole-storage';
const UNKNOWN = 'application/octet-stream';

const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/pdf', bytes: chars('%PDF-') },
  { mediaType: 'image/png', bytes: [0x89, ...chars('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', bytes: chars('GIF8') },
  { mediaType: 'image/webp', bytes: [...chars('RIFF'), ANY, ANY, ANY, ANY, ...chars('WEBP')] },
  { mediaType: ZIP, bytes: [...chars('PK'), 3, 4] },
  { mediaType: ZIP, bytes: [...chars('PK'), 5, 6] },
  { mediaType: OLD_OFFICE, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** So many bytes are enough to know. */
export const HEAD_LENGTH = 16;

/** Office files are archives, or what was written before archives: only their name tells them apart. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [ZIP]: {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    odt: 'application/vnd.oasis.opendocument.text',
    ods: 'application/vnd.oasis.opendocument.spreadsheet',
    odp: 'application/vnd.oasis.opendocument.presentation',
    zip: ZIP,
  },
  [OLD_OFFICE]: { doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint' },
};

const ANNOUNCED: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ...WITHIN[ZIP],
  ...WITHIN[OLD_OFFICE],
};

/** « pdf » of « Bilan.PDF »; empty when the name has none. */
export const extensionOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const isSigned = (head: Uint8Array, { bytes }: Signature): boolean => bytes.every((byte, at) => byte === ANY || head[at] === byte);

/** The media type of a file by its first bytes, and by its name for what its bytes leave open; never what a browser or a name alone says. */
export const mediaTypeOf = (name: string, head: Uint8Array): string => {
  const signed = SIGNATURES.find((signature) => isSigned(head, signature))?.mediaType ?? UNKNOWN;
  return WITHIN[signed]?.[extensionOf(name)] ?? signed;
};

/** A file whose name announces another kind than its bytes are: « bilan.pdf » of one byte, a PNG named « affiche.jpg ». */
export const isMisnamed = (name: string, mediaType: string): boolean => {
  const announced = ANNOUNCED[extensionOf(name)];
  return announced !== undefined && announced !== mediaType;
};

/** Pictures that a browser draws without running anything; nothing else is ever shown in the page. */
export const isPicture = (mediaType: string): boolean => ['image/png', 'image/jpeg', 'image/gif', 'image/webp'].includes(mediaType);

const OTHER_PICTURES = ['heic', 'heif', 'avif', 'svg', 'tif', 'tiff', 'bmp'] as const;

/** A file named as a picture of a kind that is never shown: some browsers do not draw it, or it may run something. */
export const isPictureToConvert = (name: string, mediaType: string): boolean => !isPicture(mediaType) && OTHER_PICTURES.some((extension) => extension === extensionOf(name));
