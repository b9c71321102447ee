import { useEffect, useState } from 'react';
import { HEAD_LENGTH, isPicture, mediaTypeOf } from '#domain/evidence/file-kind';
import { useI18n } from '#i18n/i18n-context';
import styles from './evidence.module.css';
import type { LoadBytes, StoredFile } from './load-bytes';

interface Props {
  readonly file: StoredFile;
  readonly alt: string;
  readonly load: LoadBytes;
}

type Loaded = { readonly state: 'loading' | 'missing' | 'unreadable' } | { readonly state: 'shown'; readonly url: string };

/** The bytes say what is shown, whatever the record says of them: only pictures, which run nothing. */
const asPicture = (bytes: Uint8Array<ArrayBuffer>): Blob | undefined => {
  const type = mediaTypeOf('', bytes.subarray(0, HEAD_LENGTH));
  return isPicture(type) ? new Blob([bytes], { type }) : undefined;
};

const usePicture = (sha256: string, load: LoadBytes): readonly [Loaded, () => void] => {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    let url: string | undefined;
    let wanted = true;
    const show = async (): Promise<void> => {
      const bytes = await load(sha256);
      if (!wanted) return;
      const picture = bytes && asPicture(bytes);
      if (picture === undefined) {
        setLoaded({ state: bytes === undefined ? 'missing' : 'unreadable' });
        return;
      }
      url = URL.createObjectURL(picture);
      setLoaded({ state: 'shown', url });
    };
    show().catch(() => setLoaded({ state: 'missing' }));
    return () => {
      wanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [sha256, load]);
  return [loaded, () => setLoaded({ state: 'unreadable' })];
};

/** A picture of the record, drawn from its bytes. */
export const Picture = ({ file: { sha256 }, alt, load }: Props) => {
  const { m } = useI18n();
  const [loaded, onDamaged] = usePicture(sha256, load);
  switch (loaded.state) {
    case 'loading':
      return null;
    case 'shown':
      return <img src={loaded.url} alt={alt} className={styles['picture']} onError={onDamaged} />;
    case 'missing':
      return <p className={styles['facts']}>{m.evidence.missing}</p>;
    case 'unreadable':
      return <p className={styles['facts']}>{m.evidence.unreadable}</p>;
  }
};
