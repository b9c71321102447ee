import type { Activity } from '#domain/activities/activity';
import type { Evidence } from '#domain/evidence/evidence';
import type { PictureFault } from '#domain/evidence/picture-fault';
import { useI18n } from '#i18n/i18n-context';
import { useEvidence, useStoredFiles } from '#storage/live/use-evidence';
import evidence from '#ui/evidence/evidence.module.css';
import type { LoadFile, StoredFile } from '#ui/evidence/load-file';
import { usePicture } from '#ui/evidence/use-picture';
import { Private } from '#ui/preferences/private';
import { useReportRecords } from './report-records';
import styles from './report.module.css';
import { StillDrawn } from './still-drawn';

interface PhotoProps {
  readonly activity: Activity;
  readonly photo: Activity['photos'][number];
  readonly piece: Evidence | undefined;
  readonly load: LoadFile;
}

/** For the director alone: neither paper nor a document holds the place of a photo that cannot be shown. */
const NotShown = ({ fault }: { readonly fault: PictureFault }) => {
  const { m } = useI18n();
  return (
    <Private>
      <p className={styles['detail']}>
        {m.evidence.notShown(m.evidence.pictureFaults[fault])}
      </p>
    </Private>
  );
};

const FiledPhoto = ({ activity, photo, file, load }: Omit<PhotoProps, 'piece'> & { readonly file: StoredFile }) => {
  const { words } = useReportRecords();
  const loaded = usePicture(file.sha256, load);
  const { alt, caption } = words.photo(activity, photo);
  if (loaded.state === 'loading') return <StillDrawn />;
  if (loaded.state === 'refused') return <NotShown fault={loaded.fault} />;
  return (
    <figure className={styles['photo']}>
      <img src={loaded.url} alt={alt} className={evidence['picture']} />
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
};

const Photo = ({ piece, ...given }: PhotoProps) => {
  if (piece === undefined) return <NotShown fault="gone" />;
  return piece.content.type === 'file' ? <FiledPhoto {...given} file={piece.content} /> : <NotShown fault="not_a_picture" />;
};

/** The photos of an activity, each with its caption and credit. */
export const ReportPhotos = ({ activity }: { readonly activity: Activity }) => {
  const pieces = useEvidence(activity.photos.map((photo) => photo.evidence));
  const load = useStoredFiles();
  if (pieces === undefined) return <StillDrawn />;
  return activity.photos.map((photo) => <Photo key={photo.evidence} activity={activity} photo={photo} piece={pieces.find(({ id }) => id === photo.evidence)} load={load} />);
};
