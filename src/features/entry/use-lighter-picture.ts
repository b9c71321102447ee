import { useState } from 'react';
import { LIGHTENED, type SmallerPicture } from '#domain/evidence/smaller-picture';
import { titleOfFile } from '#domain/evidence/file-name';
import { storeFile, type KeptFile } from '#storage/evidence/store-file';
import { useStorage } from '#storage/live/storage-context';
import { smallerPicture } from '#storage/pictures/smaller-pictures';

export type Lightening = { readonly step: 'idle' | 'working' | 'failed' | 'already' } | { readonly step: 'offered'; readonly lighter: SmallerPicture };

export interface LighterPictureOffer {
  readonly state: Lightening;
  readonly lighten: () => void;
  readonly replace: (lighter: SmallerPicture) => void;
  readonly keep: () => void;
}

/** A lighter picture in the place of a file, once it is known what it gains, and only when it is chosen. */
export const useLighterPicture = (file: KeptFile, onReplace: (file: KeptFile) => void): LighterPictureOffer => {
  const { db, dossier } = useStorage();
  const [state, setState] = useState<Lightening>({ step: 'idle' });
  const lighten = async (): Promise<void> => {
    setState({ step: 'working' });
    const lighter = await smallerPicture({ db, dossier }, { sha256: file.sha256, wish: LIGHTENED });
    if (!lighter.ok) setState({ step: 'failed' });
    else setState(lighter.value.bytes.length < file.size ? { step: 'offered', lighter: lighter.value } : { step: 'already' });
  };
  const replace = async ({ bytes }: SmallerPicture): Promise<void> => {
    const kept = await storeFile(db, dossier, new File([bytes], `${titleOfFile(file.name)}.jpg`));
    setState({ step: kept.ok ? 'idle' : 'failed' });
    if (kept.ok) onReplace(kept.value);
  };
  return {
    state,
    lighten: () => void lighten().catch(() => setState({ step: 'failed' })),
    replace: (lighter) => void replace(lighter),
    keep: () => setState({ step: 'idle' }),
  };
};
