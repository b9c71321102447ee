import { useState } from 'react';
import { titleOfFile } from '#domain/evidence/file-name';
import { storeFile, type KeptFile } from '#storage/evidence/store-file';
import { useStorage } from '#storage/live/storage-context';
import { useFileBytes } from '#storage/live/use-evidence';
import { lightenPicture, type LighterPicture } from '#ui/evidence/lighten-picture';

export type Lightening = { readonly step: 'idle' | 'working' | 'failed' | 'already' } | { readonly step: 'offered'; readonly lighter: LighterPicture };

export interface LighterPictureOffer {
  readonly state: Lightening;
  readonly lighten: () => void;
  readonly replace: (lighter: LighterPicture) => void;
  readonly keep: () => void;
}

/** A lighter picture in the place of a file, once it is known what it gains, and only when it is chosen. */
export const useLighterPicture = (file: KeptFile, onReplace: (file: KeptFile) => void): LighterPictureOffer => {
  const { db, dossier } = useStorage();
  const load = useFileBytes();
  const [state, setState] = useState<Lightening>({ step: 'idle' });
  const lighten = async (): Promise<void> => {
    setState({ step: 'working' });
    const bytes = await load(file.sha256);
    const lighter = bytes && (await lightenPicture(new Blob([bytes], { type: file.mediaType })));
    if (lighter === undefined) setState({ step: 'failed' });
    else setState(lighter.blob.size < file.size ? { step: 'offered', lighter } : { step: 'already' });
  };
  const replace = async ({ blob }: LighterPicture): Promise<void> => {
    const kept = await storeFile(db, dossier, new File([blob], `${titleOfFile(file.name)}.jpg`));
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
