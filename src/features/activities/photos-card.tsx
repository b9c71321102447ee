import type { Activity } from '#domain/activities/activity';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import { useStoredFiles } from '#storage/live/use-evidence';
import { Card } from '#ui/card/card';
import styles from '#ui/evidence/evidence.module.css';
import { Picture } from '#ui/evidence/picture';

type PhotoRow = Activity['photos'][number];

const Photo = ({ photo: { caption, credit }, piece }: { readonly photo: PhotoRow; readonly piece: Evidence }) => {
  const { m, format } = useI18n();
  const load = useStoredFiles();
  if (piece.content.type !== 'file') return null;
  const words = format.text(caption ?? piece.title);
  return (
    <figure className={styles['photo']}>
      <Picture file={piece.content} alt={words} load={load} />
      <figcaption>
        {words}
        <span className={styles['credit']}>{credit === undefined ? <i>{m.evidence.noCredit}</i> : m.evidence.credit(format.text(credit.replace(/^©\s*/u, '')))}</span>
      </figcaption>
    </figure>
  );
};

/** The photos of an activity, each with its caption and who took it. */
export const PhotosCard = ({ photos, pieces }: { readonly photos: Activity['photos']; readonly pieces: readonly Evidence[] }) => {
  const { m } = useI18n();
  const known = new Map(pieces.map((piece) => [piece.id, piece]));
  const shown = photos.filter(({ evidence }) => known.has(evidence));
  if (shown.length === 0) return null;
  return (
    <Card title={m.evidence.photos(shown.length)}>
      <div className={styles['photos']}>
        {shown.map((photo) => {
          const piece = known.get(photo.evidence);
          return piece === undefined ? null : <Photo key={photo.evidence} photo={photo} piece={piece} />;
        })}
      </div>
    </Card>
  );
};
