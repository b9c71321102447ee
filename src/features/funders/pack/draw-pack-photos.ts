import type { PackPhoto } from '#documents/pack/pack-content';
import type { Picture } from '#documents/report/report-content';
import { photoLeftOut, type PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { LEAST_SHARE, wishWithin } from '#domain/evidence/smaller-picture';
import type { StorageAccess } from '#storage/live/storage-context';
import { photoPicture } from '#storage/pictures/photo-pictures';

interface DrawnPhotos {
  readonly drawn: ReadonlyMap<PackPhoto, Picture>;
  readonly leftOut: readonly PhotoLeftOut[];
}

/** Draws the photos of a pack so that together they weigh at most `room` bytes, in their order; `onDone` may throw to stop it. */
export const drawPackPhotos = async (access: StorageAccess, photos: readonly PackPhoto[], room: number, onDone: (done: number) => void): Promise<DrawnPhotos> => {
  const wish = wishWithin(photos.length, room);
  const drawn = new Map<PackPhoto, Picture>();
  const leftOut: PhotoLeftOut[] = [];
  let left = room;
  for (const [at, own] of photos.entries()) {
    onDone(at);
    const { activity, photo } = own;
    if (left < LEAST_SHARE) {
      leftOut.push(photoLeftOut(activity, photo, undefined, 'no_room'));
      continue;
    }
    const { picture, title } = await photoPicture(access, photo.evidence, wish);
    if (!picture.ok || picture.value.bytes.length > left) {
      leftOut.push(photoLeftOut(activity, photo, title, picture.ok ? 'no_room' : picture.reason));
      continue;
    }
    const { bytes, width, height } = picture.value;
    drawn.set(own, { format: 'jpg', bytes, width, height });
    left -= bytes.length;
  }
  return { drawn, leftOut };
};
