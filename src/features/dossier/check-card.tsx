import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { checkInWorker } from '#storage/integrity/check-in-worker';
import type { CheckProgress, IntegrityReport } from '#storage/integrity/integrity-report';
import { useStorage } from '#storage/live/storage-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { CheckResult } from './check-result';
import styles from './dossier.module.css';

type Check =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: CheckProgress | null }
  | { readonly state: 'done'; readonly report: IntegrityReport }
  | { readonly state: 'failed'; readonly error: string };

const Running = ({ progress }: { readonly progress: CheckProgress | null }) => {
  const { m } = useI18n();
  const words = m.dossier.check;
  return (
    <p className={styles['running']}>
      <progress aria-label={words.progress} {...(progress !== null && { value: progress.checked, max: progress.total })} />
      <span>{progress === null ? words.starting : words.running(progress.checked, progress.total)}</span>
    </p>
  );
};

/** « Vérifier le dossier »: reads all that is stored, beside the page, and says what it found. */
export const CheckCard = () => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const words = m.dossier.check;
  const run = async (): Promise<void> => {
    setCheck({ state: 'running', progress: null });
    const result = await checkInWorker(db, dossier, (progress) => {
      setCheck({ state: 'running', progress });
    });
    setCheck(result.ok ? { state: 'done', report: result.value } : { state: 'failed', error: result.reason.error });
  };
  return (
    <Card title={words.title} subtitle={words.how}>
      <button type="button" className={buttons['ghost']} disabled={check.state === 'running'} onClick={() => void run()}>
        {words.button}
      </button>
      <div className={styles['result']}>
        {check.state === 'running' && <Running progress={check.progress} />}
        {check.state === 'done' && <CheckResult report={check.report} />}
        {check.state === 'failed' && (
          <Notice tone="problem">
            <p>{words.failed(check.error)}</p>
          </Notice>
        )}
      </div>
    </Card>
  );
};
