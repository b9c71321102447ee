import type { PhotoLeftOut } from '#domain/evidence/photo-left-out';
import { useI18n } from '#i18n/i18n-context';

/** Which photo is not in a document, and why not, in words. */
export const usePhotoWords = () => {
  const { m, format } = useI18n();
  const words = m.evidence;
  return ({ title, photo, why }: PhotoLeftOut) => ({
    name: words.photoOf(format.text(title), photo === undefined ? undefined : format.text(photo)),
    why: why === 'no_room' ? words.noRoomInFile : words.pictureFaults[why],
  });
};

/** Photos that a document does not hold, each with its activity and why, under what says how many; nothing when there is none. */
export const PhotosLeftOut = ({ title, photos }: { readonly title: string; readonly photos: readonly PhotoLeftOut[] }) => {
  const wordsOf = usePhotoWords();
  if (photos.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {photos.map((photo, at) => {
          const { name, why } = wordsOf(photo);
          return <li key={`${photo.activity}-${String(at)}`}>{`${name} ${why}`}</li>;
        })}
      </ul>
    </>
  );
};
