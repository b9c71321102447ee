import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Notice } from '#ui/states/notice';
import { FileDrop } from '../file-drop';
import { useTaking } from './use-taking';

const LARGEST = 30_000_000;

const TakingPreview = lazy(async () => ({ default: (await import('./taking-preview')).TakingPreview }));

/** « Recevoir des saisies »: workbooks and files of entries, read, previewed, then saved as one change. */
export const TakingCard = () => {
  const { m } = useI18n();
  const words = m.collect.taking;
  const { state, read, confirm, cancel } = useTaking();
  const isBusy = state.step === 'reading' || state.step === 'saving';
  return (
    <Card title={words.title} subtitle={words.how}>
      <FileDrop disabled={isBusy} largest={LARGEST} onFiles={read} choose={words.choose} limit={words.limit(LARGEST)} accept=".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" />
      {state.step === 'reading' && <p role="status">{words.reading}</p>}
      {state.step === 'failed' && <Notice tone="problem"><p>{words.file.damaged}</p></Notice>}
      {state.step === 'taken' && (
        <Notice>
          <p>
            {words.done(state.count)} {words.undo}
          </p>
        </Notice>
      )}
      {(state.step === 'preview' || state.step === 'saving') && (
        <Suspense>
          <TakingPreview key={state.dropped.files.join(' ')} dropped={state.dropped} saving={state.step === 'saving'} refusal={state.refusal} onConfirm={confirm} onCancel={cancel} />
        </Suspense>
      )}
    </Card>
  );
};
