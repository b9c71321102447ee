export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture whose longest side is at most `longest`, in the same proportions; never larger than it was. */
export const sizeWithin = ({ width, height }: PictureSize, longest: number): PictureSize => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
