import { useI18n } from '#i18n/i18n-context';
import type { StopWords } from '#i18n/fr/gate';
import type { Messages } from '#i18n/fr/messages';
import type { JalonDatabase } from '#storage/database';
import styles from './database-gate.module.css';
import { GateMissing } from './gate-missing';
import { NoDossier } from './gate-no-dossier';
import { ReloadButton } from './gate-reload-button';
import { GateScreen } from './gate-screen';
import { GateUnreadable } from './gate-unreadable';
import type { MissingRecords, OpeningRefusal } from './open-dossier';

const explain = (refusal: Exclude<OpeningRefusal, MissingRecords | { readonly code: 'unreadable' | 'no-dossier' }>, { gate, faults }: Messages): StopWords => {
  switch (refusal.code) {
    case 'unreachable':
      return gate.unreachable;
    case 'invalid-file':
      return { ...gate.invalidFile, next: faults.file(refusal.error) };
    case 'not-saved':
      return { ...gate.notSaved, next: gate.notSaved.next(refusal.error) };
    case 'storage-refused':
      return gate.storageRefused;
    case 'full':
      return gate.full;
    case 'newer-database':
      return gate.newer;
  }
};

interface Props {
  readonly db: JalonDatabase;
  readonly refusal: OpeningRefusal;
}

const Screen = ({ db, refusal }: Props) => {
  const { m } = useI18n();
  if (refusal.code === 'missing') return <GateMissing db={db} missing={refusal} />;
  if (refusal.code === 'no-dossier') return <NoDossier db={db} />;
  if (refusal.code === 'unreadable') return <GateUnreadable db={db} />;
  return <GateScreen words={explain(refusal, m)} actions={<ReloadButton />} />;
};

/** Why the dossier did not open, and what can be done. */
export const GateRefused = (props: Props) => (
  <main className={styles['refused']}>
    <Screen {...props} />
  </main>
);
