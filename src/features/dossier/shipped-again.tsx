import { useState } from 'react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { hasShipped } from '#storage/dossiers/has-shipped';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { loadShipped } from '#storage/loading/load-shipped';
import buttons from '#ui/page/button.module.css';
import { startOver } from '#ui/url/start-over';

/** The way back to the shipped example, for a browser that no longer has it. */
export const ShippedAgain = ({ dossiers }: { readonly dossiers: readonly Dossier[] }) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const { data: isThere = true } = useLiveRead('has-shipped', dossiers.map(({ id }) => id), () => hasShipped(db, dossiers));
  if (isThere) return null;
  const load = async (): Promise<void> => {
    setState('loading');
    const loaded = await loadShipped(db);
    if (loaded.ok) startOver();
    else setState('failed');
  };
  return (
    <>
      <button type="button" className={buttons['link']} disabled={state === 'loading'} onClick={() => void load()}>
        {m.gate.noDossier.shipped}
      </button>
      {state === 'failed' && <span role="alert">{m.gate.unreachable.title}</span>}
    </>
  );
};
