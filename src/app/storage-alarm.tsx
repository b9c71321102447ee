import { useState } from 'react';
import type { DossierId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import type { StopWords } from '#i18n/fr/gate';
import type { Messages } from '#i18n/fr/messages';
import type { JalonDatabase } from '#storage/database';
import type { StorageAlarm } from '#storage/opening/alarm';
import { keepDrafts } from '#storage/opening/drafts';
import buttons from '#ui/page/button.module.css';
import styles from './database-gate.module.css';
import { ChooseBackup, OpenRest } from './gate-remains';
import { ReloadButton } from './gate-reload-button';
import { GateScreen } from './gate-screen';

const explain = ({ code }: StorageAlarm, { gate }: Messages): StopWords => {
  switch (code) {
    case 'upgraded-elsewhere':
      return gate.upgradedElsewhere;
    case 'erased':
      return gate.erased;
    case 'connection-lost':
      return gate.connectionLost;
    case 'records-missing':
      return gate.recordsMissing;
    case 'full':
      return gate.full;
  }
};

interface Props {
  readonly db: JalonDatabase;
  readonly dossier: DossierId;
  readonly alarm: StorageAlarm;
}

const Actions = ({ db, dossier, alarm: { code } }: Props) => {
  const { m } = useI18n();
  if (code === 'full') {
    return (
      <button
        type="button"
        className={buttons['primary']}
        onClick={() => {
          db.alarm.lift();
        }}
      >
        {m.gate.continue}
      </button>
    );
  }
  return (
    <>
      <ReloadButton />
      {(code === 'erased' || code === 'records-missing') && <ChooseBackup dossier={dossier} />}
      {code === 'records-missing' && <OpenRest dossier={dossier} />}
    </>
  );
};

/** Stands over the frozen page once storage has failed: what was being typed is kept for after the reload. */
export const StorageAlarmScreen = (props: Props) => {
  const { m } = useI18n();
  const [drafts] = useState(keepDrafts);
  return (
    <div className={styles['over']}>
      <GateScreen words={explain(props.alarm, m)} actions={<Actions {...props} />}>
        {drafts > 0 && <p>{m.gate.draftsKept(drafts)}</p>}
      </GateScreen>
    </div>
  );
};
