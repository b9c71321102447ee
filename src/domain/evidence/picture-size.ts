export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The longest side of a lightened picture: sharp on a printed page, and a tenth of what a phone takes. */
export const LONGEST_SIDE = 2000;

/** The size of a picture whose longest side is at most `LONGEST_SIDE`, in the same proportions; never larger than it was. */
export const lightenedSize = ({ width, height }: PictureSize): PictureSize => {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
