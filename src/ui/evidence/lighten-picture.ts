import { lightenedSize, type PictureSize } from '#domain/evidence/picture-size';

export interface LighterPicture {
  readonly blob: Blob;
  readonly before: PictureSize;
  readonly after: PictureSize;
}

const QUALITY = 0.85;

const drawn = (bitmap: ImageBitmap, { width, height }: PictureSize): HTMLCanvasElement | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  // A JPEG has no transparency: what is see-through becomes paper, not black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
};

/** The same picture with a longest side of 2000 pixels, upright as its camera says, as a JPEG; undefined when it cannot be read. */
export const lightenPicture = async (picture: Blob): Promise<LighterPicture | undefined> => {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const before = { width: bitmap.width, height: bitmap.height };
  const after = lightenedSize(before);
  const canvas = drawn(bitmap, after);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => (canvas === undefined ? resolve(null) : canvas.toBlob(resolve, 'image/jpeg', QUALITY)));
  return blob === null ? undefined : { blob, before, after };
};
