import { useEffect, useState } from 'react';
import type { PictureFault } from '#domain/evidence/picture-fault';
import type { LoadFile } from './load-file';

export type LoadedPicture = { readonly state: 'loading' } | { readonly state: 'refused'; readonly fault: PictureFault } | { readonly state: 'shown'; readonly url: string };

/** A picture of the record as a page shows it: drawn again from its bytes, never the file itself, which may be of any size and say where it was taken. */
export const usePicture = (sha256: string, load: LoadFile): LoadedPicture => {
  const [loaded, setLoaded] = useState<LoadedPicture>({ state: 'loading' });
  useEffect(() => {
    let url: string | undefined;
    const unwanted = new AbortController();
    const { signal } = unwanted;
    const show = async (): Promise<void> => {
      const drawn = await load.picture(sha256, signal);
      if (signal.aborted) return;
      if (!drawn.ok) {
        setLoaded({ state: 'refused', fault: drawn.reason });
        return;
      }
      url = URL.createObjectURL(new Blob([drawn.value.bytes], { type: 'image/jpeg' }));
      setLoaded({ state: 'shown', url });
    };
    show().catch(() => {
      if (!signal.aborted) setLoaded({ state: 'refused', fault: 'damaged' });
    });
    return () => {
      unwanted.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [sha256, load]);
  return loaded;
};
