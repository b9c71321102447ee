import { useState } from 'react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { noteSent, readUnsent, type Unsent } from '#storage/collect/unsent';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { Dialog } from '#ui/dialog/dialog';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { useCollectAddress } from '#ui/url/use-collect-address';
import styles from './collect.module.css';
import { entriesToSend, sentFile } from './send-entries';

const canShare = (file: File): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

const countOf = (records: readonly { readonly table: string }[]): number => records.filter(({ table }) => table === 'activities' || table === 'plannedActions').length;

const SendForm = ({ unsent, dossier }: { readonly unsent: Unsent; readonly dossier: Dossier }) => {
  const { m } = useI18n();
  const words = m.collect.sending;
  const { db } = useStorage();
  const [sent, setSent] = useState<File>();
  const [failed, setFailed] = useState(false);
  const [at] = useState(() => new Date().toISOString());
  const entries = entriesToSend(unsent, dossier, at);
  const { clock } = unsent;
  const handOver = async (hand: (file: File) => Promise<void> | void): Promise<void> => {
    if (entries === null || clock === undefined) return;
    const file = sentFile(entries, words.fileName, words.device);
    try {
      await hand(file);
      await noteSent(db, dossier.id, { at, sentClock: clock });
      setSent(file);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (sent !== undefined) {
    return (
      <Notice actions={<button type="button" className={buttons['small']} onClick={() => saveFile(sent.name, sent)}>{words.again}</button>}>
        <p>{words.ready(sent.name)}</p>
      </Notice>
    );
  }
  if (entries === null) return <p role="status">{words.nothing}</p>;
  const probe = sentFile(entries, words.fileName, words.device);
  return (
    <>
      <p>
        <b>{m.collect.unsent(countOf(entries.records))}</b>
      </p>
      {entries.filesLeft > 0 && <p>{words.filesLeft(entries.filesLeft)}</p>}
      <div className={styles['acts']}>
        {canShare(probe) && (
          <button type="button" className={buttons['primary']} onClick={() => void handOver((file) => navigator.share({ files: [file], title: words.shareTitle }))}>
            {words.share}
          </button>
        )}
        <button type="button" className={buttons[canShare(probe) ? 'ghost' : 'primary']} onClick={() => void handOver((file) => saveFile(file.name, file))}>
          {words.download}
        </button>
      </div>
      {failed && <Notice tone="problem"><p>{words.failed}</p></Notice>}
    </>
  );
};

/** « Envoyer mes saisies »: what was entered on this device since the last time, in one file to hand over. */
export const SendDialog = () => {
  const { m } = useI18n();
  const { close } = useCollectAddress();
  const snapshot = useYearSnapshot(undefined);
  const unsent = useLiveRead('unsent', [], ({ db, dossier }) => readUnsent(db, dossier));
  const failure = snapshot.error ?? unsent.error;
  if (failure !== null) throw failure;
  return (
    <Dialog title={m.collect.sending.title} onClose={close}>
      <div className={styles['form']}>
        <p className={styles['how']}>{m.collect.sending.how}</p>
        {snapshot.data === undefined || unsent.data === undefined ? <PageLoading /> : <SendForm unsent={unsent.data} dossier={snapshot.data.dossier} />}
      </div>
    </Dialog>
  );
};
