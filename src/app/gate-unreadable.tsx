import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { browserCanaries } from '#storage/canary/canary';
import type { JalonDatabase } from '#storage/database';
import { ReloadButton } from './gate-reload-button';
import { GateScreen } from './gate-screen';
import { StartOver } from './gate-start-over';

/** Removes a database that no longer opens, so that the next start is a first one. */
const giveUp = async (db: JalonDatabase): Promise<void> => {
  await db.delete();
  const canaries = browserCanaries();
  for (const { dossier } of canaries.all()) canaries.forget(dossier);
  globalThis.location.reload();
};

/** The browser cannot open the database: nobody but the user may decide that it is lost. */
export const GateUnreadable = ({ db }: { readonly db: JalonDatabase }) => {
  const { m } = useI18n();
  const [stuck, setStuck] = useState(false);
  const startOver = (): void => {
    giveUp(db).catch(() => {
      setStuck(true);
    });
  };
  const actions = (
    <>
      <ReloadButton />
      {!stuck && <StartOver whole={false} onConfirm={startOver} />}
    </>
  );
  const words = stuck ? { ...m.gate.unreadable, next: m.gate.unreadable.stuck } : m.gate.unreadable;
  return <GateScreen words={words} actions={actions} />;
};
