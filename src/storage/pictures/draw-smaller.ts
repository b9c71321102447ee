import { HEAD_LENGTH, mediaTypeOf } from '#domain/evidence/file-kind';
import { faultByHead, type PictureFault } from '#domain/evidence/picture-fault';
import { pixelsOf } from '#domain/evidence/picture-head';
import { sizeWithin, type PictureSize } from '#domain/evidence/picture-size';
import type { PictureWish, SmallerPicture } from '#domain/evidence/smaller-picture';
import { done, refused, type Result } from '#domain/record/result';
import type { Bytes } from '../backup/bytes';

const drawn = (picture: CanvasImageSource, { width, height }: PictureSize): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  // A JPEG has no transparency: what is see-through becomes paper, not black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
};

/** Tries each side of the wish, each from the one before, until one is light enough; the last one is answered whatever it weighs. */
const drawnAsWished = async (bitmap: ImageBitmap, { sides, quality, atMost = Infinity }: PictureWish): Promise<SmallerPicture> => {
  const before = { width: bitmap.width, height: bitmap.height };
  let source: CanvasImageSource = bitmap;
  let smaller: SmallerPicture | undefined;
  for (const side of sides) {
    const canvas = drawn(source, sizeWithin(before, side));
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    smaller = { width: canvas.width, height: canvas.height, before, bytes: new Uint8Array(await blob.arrayBuffer()) };
    if (blob.size <= atMost) break;
    source = canvas;
  }
  if (smaller === undefined) throw new Error('A picture is wished for at no size');
  return smaller;
};

const bitmapOf = (bytes: Bytes, type: string): Promise<ImageBitmap | undefined> => createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' }).catch(() => undefined);

/** Draws a picture again, smaller and upright, from its bytes alone; what its camera wrote beside its pixels stays behind. */
export const drawSmaller = async (bytes: Bytes, wish: PictureWish): Promise<Result<SmallerPicture, PictureFault>> => {
  const type = mediaTypeOf('', bytes.subarray(0, HEAD_LENGTH));
  const fault = faultByHead(type, pixelsOf(bytes));
  if (fault !== undefined) return refused(fault);
  const bitmap = await bitmapOf(bytes, type);
  if (bitmap === undefined) return refused('damaged');
  try {
    return done(await drawnAsWished(bitmap, wish));
  } finally {
    bitmap.close();
  }
};
