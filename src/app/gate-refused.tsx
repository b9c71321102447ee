import { useI18n } from '#i18n/i18n-context';
import type { Messages } from '#i18n/fr/messages';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import type { OpeningRefusal } from './open-dossier';
import styles from './database-gate.module.css';

const explain = (refusal: OpeningRefusal, m: Messages): string => {
  switch (refusal.code) {
    case 'unreachable':
      return m.shell.gate.unreachable;
    case 'invalid-file':
      return m.faults.file(refusal.error);
    case 'not-saved':
      return m.shell.gate.notSaved(refusal.error);
    case 'storage-refused':
      return m.shell.gate.storageRefused;
    case 'newer-database':
      return m.shell.gate.newer;
  }
};

/** Why the dossier did not open, and what can be done. */
export const GateRefused = ({ refusal }: { readonly refusal: OpeningRefusal }) => {
  const { m } = useI18n();
  return (
    <main className={styles['refused']}>
      <h1>{m.shell.gate.failedTitle}</h1>
      <Notice
        tone="problem"
        actions={
          <button
            type="button"
            className={buttons['ghost']}
            onClick={() => {
              window.location.reload();
            }}
          >
            {m.common.reload}
          </button>
        }
      >
        <p>{explain(refusal, m)}</p>
        <p>{m.shell.gate.nothingChanged}</p>
      </Notice>
    </main>
  );
};
