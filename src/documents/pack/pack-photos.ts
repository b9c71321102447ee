import type { Picture } from '../report/report-content';
import { htmlText, htmlWords } from './html-text';
import type { PackPhoto } from './pack-content';

/** What a file of its kind should weigh at most: it is sent by mail. */
const WEIGHT = 2_900_000;

/** A very large record still has the photos that come first. */
const LEAST_ROOM = 500_000;

/** What is left to the bytes of photos in a file whose text weighs `weight`: written as text, they weigh a third more. */
export const roomForPhotos = (weight: number): number => Math.floor((Math.max(LEAST_ROOM, WEIGHT - weight) * 3) / 4);

/** As many letters at once as a call takes. */
const SLICE = 0x80_00;

const dataUrl = ({ bytes, format }: Picture): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return `data:image/${format === 'jpg' ? 'jpeg' : format};base64,${btoa(text)}`;
};

/** A photo with its caption and credit, whole in the file. */
export const photoHtml = ({ alt, caption }: PackPhoto, picture: Picture): string => {
  const said = caption === undefined ? '' : `<figcaption class="small">${htmlWords(caption)}</figcaption>`;
  return `<figure><img src="${dataUrl(picture)}" width="${String(picture.width)}" height="${String(picture.height)}" alt="${htmlText(alt)}">${said}</figure>`;
};

/** What a photo weighs beside its bytes. */
export const frameWeight = (photo: PackPhoto): number => new TextEncoder().encode(photoHtml(photo, { format: 'jpg', bytes: new Uint8Array(), width: 9999, height: 9999 })).length;
