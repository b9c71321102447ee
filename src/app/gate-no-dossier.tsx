import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import { loadShipped } from '#storage/loading/load-shipped';
import buttons from '#ui/page/button.module.css';
import { startOver } from '#ui/url/start-over';
import { GateScreen } from './gate-screen';
import { IMPORT_ADDRESS, START_ADDRESS } from './open-dossier';

/** After the last dossier was deleted, what comes next is asked, and nothing comes back by itself. */
export const NoDossier = ({ db }: { readonly db: JalonDatabase }) => {
  const { m } = useI18n();
  const [state, setState] = useState<'asking' | 'loading' | 'failed'>('asking');
  const words = m.gate.noDossier;
  const takeShipped = async (): Promise<void> => {
    setState('loading');
    const loaded = await loadShipped(db);
    if (loaded.ok) startOver();
    else setState('failed');
  };
  const actions = (
    <>
      <a href={START_ADDRESS} className={buttons['primary']}>
        {words.start}
      </a>
      <a href={IMPORT_ADDRESS} className={buttons['ghost']}>
        {m.gate.chooseBackup}
      </a>
      <button type="button" className={buttons['ghost']} disabled={state === 'loading'} onClick={() => void takeShipped()}>
        {words.shipped}
      </button>
    </>
  );
  return (
    <GateScreen words={state === 'failed' ? { ...words, next: m.gate.unreachable.next } : words} actions={actions}>
      {state === 'failed' && <p>{m.gate.unreachable.title}</p>}
    </GateScreen>
  );
};
