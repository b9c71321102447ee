import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Notice } from '#ui/states/notice';
import { FileDrop } from '../file-drop';
import { useTaken } from '../given-files';
import { useTaking } from './use-taking';

const LARGEST = 30_000_000;

const TakingPreview = lazy(async () => ({ default: (await import('./taking-preview')).TakingPreview }));

interface Props {
  /** Files of this kind that came, wherever they were given. */
  readonly given: readonly File[] | undefined;
  readonly onGiven: (files: readonly File[]) => void;
}

/** « Recevoir des saisies »: workbooks and files of entries, read, previewed, then saved as one change. */
export const TakingCard = ({ given, onGiven }: Props) => {
  const { m } = useI18n();
  const words = m.collect.taking;
  const { state, read, confirm, cancel } = useTaking();
  const place = useTaken(given, read);
  const isBusy = state.step === 'reading' || state.step === 'saving';
  return (
    <div ref={place}>
      <Card title={words.title} subtitle={words.how}>
        <FileDrop disabled={isBusy} largest={LARGEST} onFiles={onGiven} choose={words.choose} limit={words.limit(LARGEST)} accept=".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" />
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
    </div>
  );
};
