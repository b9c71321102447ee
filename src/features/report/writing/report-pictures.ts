import type { Picture } from '#documents/report/report-content';
import type { Activity } from '#domain/activities/activity';
import { photoLeftOut, photosOf, type PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { ON_PAPER } from '#domain/evidence/smaller-picture';
import type { EvidenceId } from '#domain/record/id';
import type { StorageAccess } from '#storage/live/storage-context';
import { photoPicture } from '#storage/pictures/photo-pictures';

/** The photos that could be taken, and those that could not. */
export interface ReportPictures {
  readonly photos: ReadonlyMap<EvidenceId, Picture>;
  readonly notTaken: readonly PhotoLeftOut[];
}

interface Following {
  readonly signal: AbortSignal;
  readonly onDone: (done: number, total: number) => void;
}

/** The photos of some activities as paper takes them, one after the other so that no two large ones are held at once. */
export const reportPictures = async (access: StorageAccess, activities: readonly Activity[], { signal, onDone }: Following): Promise<ReportPictures> => {
  const photos = new Map<EvidenceId, Picture>();
  const notTaken: PhotoLeftOut[] = [];
  const wanted = photosOf(activities);
  for (const [at, { activity, photo }] of wanted.entries()) {
    signal.throwIfAborted();
    onDone(at, wanted.length);
    const { picture, title } = await photoPicture(access, photo.evidence, ON_PAPER, signal);
    if (picture.ok) photos.set(photo.evidence, { format: 'jpg', bytes: picture.value.bytes, width: picture.value.width, height: picture.value.height });
    else notTaken.push(photoLeftOut(activity, photo, title, picture.reason));
  }
  return { photos, notTaken };
};
