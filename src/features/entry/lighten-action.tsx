import { useState } from 'react';
import { titleOfFile } from '#domain/evidence/file-name';
import { useI18n } from '#i18n/i18n-context';
import { storeFile, type KeptFile } from '#storage/evidence/store-file';
import { useStorage } from '#storage/live/storage-context';
import { useFileBytes } from '#storage/live/use-evidence';
import forms from '#ui/forms/field.module.css';
import { lightenPicture, type LighterPicture } from '#ui/evidence/lighten-picture';
import buttons from '#ui/page/button.module.css';
import styles from './evidence.module.css';

type State = { readonly step: 'idle' | 'working' | 'failed' | 'already' } | { readonly step: 'offered'; readonly lighter: LighterPicture };

interface Props {
  readonly file: KeptFile;
  readonly title: string;
  readonly onReplace: (file: KeptFile) => void;
}

/** Makes a lighter picture, says what is gained, and replaces the original only when that is chosen. */
export const LightenAction = ({ file, title, onReplace }: Props) => {
  const { m } = useI18n();
  const words = m.evidence.lighten;
  const { db, dossier } = useStorage();
  const load = useFileBytes();
  const [state, setState] = useState<State>({ step: 'idle' });
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
  const { lighter } = state.step === 'offered' ? state : { lighter: undefined };
  return (
    <>
      <div className={forms['actions']}>
        <button type="button" className={buttons['small']} aria-label={m.evidence.act(words.act, title)} disabled={state.step === 'working'} onClick={() => void lighten().catch(() => setState({ step: 'failed' }))}>
          {state.step === 'working' ? words.working : words.act}
        </button>
      </div>
      <div role="status" className={styles['hint']}>
        {state.step === 'failed' && words.failed}
        {state.step === 'already' && words.already}
        {lighter !== undefined && [words.result(file.size, lighter.blob.size), words.sizes(lighter.before.width, lighter.before.height, lighter.after.width, lighter.after.height), words.why].join(' ')}
      </div>
      {lighter !== undefined && (
        <div className={forms['actions']}>
          <button type="button" className={buttons['small']} onClick={() => void replace(lighter)}>
            {words.replace}
          </button>
          <button type="button" className={buttons['small']} onClick={() => setState({ step: 'idle' })}>
            {words.keep}
          </button>
        </div>
      )}
    </>
  );
};
