import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import { useTaken } from '../given-files';
import { ChooseBackup } from './choose-backup';
import { PasswordForm } from './password-form';
import { refusalInWords, type RestoreFailure } from './refusal-in-words';
import { RestorePointsList } from './restore-points-list';
import { RestorePreviewPanel } from './restore-preview';
import { RestoredNotice } from './restored-notice';
import styles from './restore.module.css';
import { canStop, useRestore } from './use-restore';

const Refused = ({ name, refusal }: { readonly name: string; readonly refusal: RestoreFailure }) => {
  const { m } = useI18n();
  const { restore } = m.backup;
  return (
    <Notice tone="problem" title={restore.refused(name)}>
      <p>{refusalInWords(refusal, m.backup)}</p>
      {refusal.code !== 'not-same' && <p>{restore.nothingChanged}</p>}
    </Notice>
  );
};

const Answer = ({ state, check, restore, cancel }: ReturnType<typeof useRestore>) => {
  const { m } = useI18n();
  switch (state.step) {
    case 'idle':
      return null;
    case 'cancelled':
      return <p role="status">{m.backup.restore.cancelled}</p>;
    case 'working': {
      const { step, done, total } = state.progress;
      return (
        <WorkProgress label={m.backup.progress} done={done} total={total} cancel={m.backup.cancel} onCancel={canStop(state.progress) ? cancel : undefined}>
          {m.backup.steps[step]}
        </WorkProgress>
      );
    }
    case 'password':
      return <PasswordForm wrong={state.wrong} onPassword={(password) => check(state.source, password)} onCancel={cancel} />;
    case 'preview':
      return <RestorePreviewPanel preview={state.preview} onRestore={(mode) => restore(state.source, mode)} onCancel={cancel} />;
    case 'refused':
      return <Refused name={state.name} refusal={state.refusal} />;
    case 'restored':
      return <RestoredNotice dossier={state.dossier} mode={state.mode} />;
  }
};

interface Props {
  /** Files of this kind that came, wherever they were given. */
  readonly given: readonly File[] | undefined;
  readonly onGiven: (files: readonly File[]) => void;
}

/** « Restaurer une sauvegarde »: a file or a restore point is checked, previewed, then restored. */
export const RestoreCard = ({ given, onGiven }: Props) => {
  const { m } = useI18n();
  const restoring = useRestore();
  const answer = useRef<HTMLDivElement>(null);
  const { step } = restoring.state;
  // What was pressed is gone: reading goes on from the answer.
  useEffect(() => {
    if (step === 'password' || step === 'preview' || step === 'restored') answer.current?.focus();
  }, [step]);
  const isBusy = step === 'working';
  const place = useTaken(given, ([file]) => file !== undefined && restoring.check({ name: file.name, file }));
  return (
    <Card title={m.backup.restore.title} subtitle={m.backup.restore.how}>
      <div ref={place} className={styles['restore']}>
        <ChooseBackup disabled={isBusy} onFiles={onGiven} />
        <div ref={answer} tabIndex={-1} className={styles['answer']}>
          <Answer {...restoring} />
        </div>
        <RestorePointsList disabled={isBusy} onSource={restoring.check} />
      </div>
    </Card>
  );
};
