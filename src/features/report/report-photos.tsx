import type { Activity } from '#domain/activities/activity';
import type { Evidence } from '#domain/evidence/evidence';
import { useEvidence, useFileBytes } from '#storage/live/use-evidence';
import type { LoadBytes } from '#ui/evidence/load-bytes';
import { Picture } from '#ui/evidence/picture';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

interface PhotoProps {
  readonly activity: Activity;
  readonly photo: Activity['photos'][number];
  readonly piece: Evidence | undefined;
  readonly load: LoadBytes;
}

const Photo = ({ activity, photo, piece, load }: PhotoProps) => {
  const { words } = useReportRecords();
  if (piece?.content.type !== 'file') return null;
  const { alt, caption } = words.photo(activity, photo);
  return (
    <figure className={styles['photo']}>
      <Picture file={piece.content} alt={alt} load={load} />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
};

/** The photos of an activity, each with its caption and credit. */
export const ReportPhotos = ({ activity }: { readonly activity: Activity }) => {
  const pieces = useEvidence(activity.photos.map(({ evidence }) => evidence)) ?? [];
  const load = useFileBytes();
  return activity.photos.map((photo) => <Photo key={photo.evidence} activity={activity} photo={photo} piece={pieces.find(({ id }) => id === photo.evidence)} load={load} />);
};
