import { mediaTypeOf, HEAD_LENGTH } from './file-kind';
import type { PictureSize } from './picture-size';

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngSize = (view: DataView): PictureSize => ({ width: view.getUint32(16), height: view.getUint32(20) });

const gifSize = (view: DataView): PictureSize => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;

/** The three ways in which a WebP says its size: with losses, without, and extended. */
const webpSize = (view: DataView): PictureSize | undefined => {
  switch (view.getUint32(12)) {
    case 0x56_50_38_20:
      return { width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff };
    case 0x56_50_38_4c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
    }
    case 0x56_50_38_58:
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return undefined;
  }
};

/** A frame of a JPEG begins with one of these; the others of the row are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A JPEG says its size after what its camera says of itself, which may take a megabyte. */
const jpegSize = (view: DataView): PictureSize | undefined => {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be preceded by any number of 0xff.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const READERS: Readonly<Record<string, (view: DataView) => PictureSize | undefined>> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/gif': gifSize,
  'image/webp': webpSize,
};

/** How many pixels a picture says that it has, before it is turned upright; undefined when its bytes end before or say none. Sources: PNG (W3C), JPEG (ITU T.81), GIF89a, RFC 9649. */
export const pixelsOf = (bytes: Uint8Array): PictureSize | undefined => {
  try {
    return READERS[mediaTypeOf('', bytes.subarray(0, HEAD_LENGTH))]?.(viewOf(bytes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
