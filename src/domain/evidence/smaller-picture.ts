import type { PictureSize } from './picture-size';

/** How a smaller picture is wanted: the longest side to try first, then the next ones while it weighs more than `atMost` bytes. */
export interface PictureWish {
  readonly sides: readonly number[];
  /** Of its JPEG, from 0 to 1. */
  readonly quality: number;
  readonly atMost?: number;
}

/** A picture drawn again as a JPEG: upright, with nothing of what its camera wrote beside its pixels (place, device, name). */
export interface SmallerPicture extends PictureSize {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the picture that was given, upright. */
  readonly before: PictureSize;
}

/** In the place of the original: sharp on a whole printed page, and a tenth of what a phone takes. */
export const LIGHTENED: PictureWish = { sides: [2000], quality: 0.85 };

/** On a page, on paper and in a document, where a photo is 14 cm wide: 290 points to the inch. */
export const ON_PAPER: PictureWish = { sides: [1600], quality: 0.82 };

const IN_A_FILE_SIDES = [1200, 960, 720, 540, 400] as const;

/** A photo of 400 pixels that is worth being looked at weighs about as much. */
export const LEAST_SHARE = 25_000;

/** More would add nothing that is seen on a screen. */
const LARGEST_SHARE = 180_000;

/** How each of `count` photos is wanted so that all of them weigh at most `budget` bytes; where that is too little for all, the first ones are taken. */
export const wishWithin = (count: number, budget: number): PictureWish => ({
  sides: IN_A_FILE_SIDES,
  quality: 0.75,
  atMost: Math.max(LEAST_SHARE, Math.min(LARGEST_SHARE, Math.floor(budget / Math.max(1, count)))),
});
