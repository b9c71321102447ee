import { useI18n } from '#i18n/i18n-context';
import styles from './evidence.module.css';
import type { LoadFile, StoredFile } from './load-file';
import { usePicture } from './use-picture';

interface Props {
  readonly file: StoredFile;
  readonly alt: string;
  readonly load: LoadFile;
}

/** A picture of the record, or why it cannot be shown. */
export const Picture = ({ file: { sha256 }, alt, load }: Props) => {
  const { m } = useI18n();
  const loaded = usePicture(sha256, load);
  switch (loaded.state) {
    case 'loading':
      return null;
    case 'shown':
      return <img src={loaded.url} alt={alt} className={styles['picture']} />;
    case 'refused':
      return (
        <p className={styles['facts']}>
          {m.evidence.notShown(m.evidence.pictureFaults[loaded.fault])}
        </p>
      );
  }
};
