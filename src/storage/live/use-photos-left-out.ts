import { useEffect, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import { photoLeftOut, photosOf, type PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { ON_PAPER } from '#domain/evidence/smaller-picture';
import { photoPicture } from '../pictures/photo-pictures';
import { useStorage } from './storage-context';

interface Found {
  readonly found: readonly PhotoLeftOut[];
  readonly complete: boolean;
}

const NONE: Found = { found: [], complete: true };

const NOT_YET: Found = { found: [], complete: false };

/** The photos of some activities that could be placed nowhere, found one after the other beside the page; `complete` once all were looked at. */
export const usePhotosLeftOut = (activities: readonly Activity[]): Found => {
  const access = useStorage();
  const [looked, setLooked] = useState<Found & { readonly of: readonly Activity[] }>({ ...NOT_YET, of: activities });
  const isBare = activities.every(({ photos }) => photos.length === 0);
  useEffect(() => {
    if (isBare) return undefined;
    const unwanted = new AbortController();
    const look = async (): Promise<void> => {
      const found: PhotoLeftOut[] = [];
      for (const { activity, photo } of photosOf(activities)) {
        const { picture, title } = await photoPicture(access, photo.evidence, ON_PAPER, unwanted.signal);
        if (!picture.ok) found.push(photoLeftOut(activity, photo, title, picture.reason));
        unwanted.signal.throwIfAborted();
      }
      setLooked({ of: activities, found, complete: true });
    };
    // Given up, or storage that cannot be read: whatever is written says it again.
    look().catch(() => undefined);
    return () => unwanted.abort();
  }, [access, activities, isBare]);
  if (isBare) return NONE;
  return looked.of === activities ? looked : NOT_YET;
};
