import { instantOf } from '#domain/journal/instant';
import { useI18n } from '#i18n/i18n-context';
import { browserCanaries } from '#storage/canary/canary';
import type { JalonDatabase } from '#storage/database';
import { clearDossier } from '#storage/opening/clear-dossier';
import { ChooseBackup, OpenRest } from './gate-remains';
import { ReloadButton } from './gate-reload-button';
import { GateScreen } from './gate-screen';
import { StartOver } from './gate-start-over';
import type { MissingRecords } from './open-dossier';

/** Gives up what is missing, and what remains of it, so that the next start is a first one. */
const giveUp = async (db: JalonDatabase, { known, remains }: MissingRecords): Promise<void> => {
  if (remains !== undefined) await clearDossier(db, remains);
  const canaries = browserCanaries();
  for (const { dossier } of known) canaries.forget(dossier);
  globalThis.location.reload();
};

/** This browser remembers more than it finds: nothing is written until someone has decided. */
export const GateMissing = ({ db, missing }: { readonly db: JalonDatabase; readonly missing: MissingRecords }) => {
  const { m } = useI18n();
  const words = m.gate.missing;
  const { known, remains } = missing;
  const whole = remains === undefined;
  const dossier = remains ?? known[0]?.dossier;
  const actions = (
    <>
      <ReloadButton />
      {dossier !== undefined && <ChooseBackup dossier={dossier} />}
      {remains !== undefined && <OpenRest dossier={remains} />}
      <StartOver whole={whole} onConfirm={() => void giveUp(db, missing)} />
    </>
  );
  return (
    <GateScreen words={{ title: words.title(whole), kept: words.kept(whole), next: words.next }} actions={actions}>
      <p>{words.lead}</p>
      <ul>
        {known.map((canary) => (
          <li key={canary.dossier}>{words.known(canary.title, canary.counts, instantOf(canary.clock))}</li>
        ))}
      </ul>
    </GateScreen>
  );
};
