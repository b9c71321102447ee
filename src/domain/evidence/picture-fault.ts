import { isPicture } from './file-kind';
import type { PictureSize } from './picture-size';

/** Why a picture can be shown on no page and in no document. */
export const PICTURE_FAULTS = ['gone', 'not_a_picture', 'too_many_pixels', 'damaged'] as const;

export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** Four bytes each once drawn: past this a browser that opens the picture may lose the page with it. A camera of 108 million pixels is under. */
export const MOST_PIXELS = 120_000_000;

/** What its first bytes already say against a picture, before anything is drawn of it. */
export const faultByHead = (mediaType: string, size: PictureSize | undefined): PictureFault | undefined => {
  if (!isPicture(mediaType)) return 'not_a_picture';
  if (size === undefined || size.width === 0 || size.height === 0) return 'damaged';
  return size.width * size.height > MOST_PIXELS ? 'too_many_pixels' : undefined;
};
