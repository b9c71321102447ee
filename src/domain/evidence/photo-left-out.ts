import type { Activity } from '../activities/activity';
import type { PictureFault } from './picture-fault';

/** A photo that a page or a document does not hold, and why: for whoever writes it, alone. */
export interface PhotoLeftOut {
  readonly activity: Activity['id'];
  readonly title: string;
  /** Its caption or, without one, what its file is called. */
  readonly photo: string | undefined;
  /** `no_room`: the file would weigh too much. */
  readonly why: PictureFault | 'no_room';
}

type Photo = Activity['photos'][number];

/** `file` is what the piece of evidence of the photo is called, where it is known. */
export const photoLeftOut = ({ id, title }: Activity, { caption }: Photo, file: string | undefined, why: PhotoLeftOut['why']): PhotoLeftOut => ({ activity: id, title, photo: caption ?? file, why });

/** Each photo of some activities, with the activity that it is of, in their order. */
export const photosOf = (activities: readonly Activity[]): readonly { readonly activity: Activity; readonly photo: Photo }[] =>
  activities.flatMap((activity) => activity.photos.map((photo) => ({ activity, photo })));
