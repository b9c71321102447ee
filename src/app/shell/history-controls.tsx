import { Redo2, Undo2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { loadMessages, useI18n, type I18n } from '#i18n/i18n-context';
import { stepInWorker } from '#storage/commands/step-in-worker';
import { redo, undo, type UndoRefusal } from '#storage/commands/undo';
import { useLiveRead, useStorage, type StorageAccess } from '#storage/live/storage-context';
import { askPersistence } from '#storage/persistence';
import { readNextSteps, type NextStep } from '#storage/repositories/history.repository';
import buttons from '#ui/page/button.module.css';
import { Floating } from '#ui/states/floating';
import { Notice } from '#ui/states/notice';
import styles from './shell.module.css';

// Asked once a browser: most openings never need it.
const AuthorPrompt = lazy(async () => {
  await loadMessages('journal');
  return { default: (await import('./author-prompt')).AuthorPrompt };
});

type Step = 'undo' | 'redo';

type Outcome =
  | { readonly type: 'done'; readonly step: Step; readonly command: string }
  | { readonly type: 'refused'; readonly step: Step; readonly refusal: UndoRefusal };

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** In a text field, Ctrl Z is the browser's. */
const stepOf = (event: KeyboardEvent): Step | undefined => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditable(event.target)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' && !event.shiftKey) return 'redo';
  if (key !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
};

/** More records than this would hold the page up. */
const MOST_HERE = 200;

const run = async ({ db, dossier }: StorageAccess, step: Step, { command, changes = 0 }: NextStep, even: boolean): Promise<Outcome> => {
  const result = await (changes > MOST_HERE ? stepInWorker(db, dossier, step, even) : (step === 'undo' ? undo : redo)(db, dossier, even));
  return result.ok ? { type: 'done', step, command } : { type: 'refused', step, refusal: result.reason };
};

const wordsOf = (outcome: Outcome, { m }: I18n): string => {
  if (outcome.type === 'done') {
    return outcome.step === 'undo' ? m.history.undone(outcome.command) : m.history.redone(outcome.command);
  }
  switch (outcome.refusal.code) {
    case 'nothing-to-undo':
      return m.history.nothing;
    case 'purged':
      return m.history.purged;
    case 'changed-meanwhile':
      return m.history.changed;
    case 'not-saved':
      return m.history.notSaved(outcome.refusal.error);
    case 'invalid-record':
      return m.faults.record(outcome.refusal);
  }
};

interface MessageProps {
  readonly outcome: Outcome;
  readonly onAnyway: () => void;
  readonly onClose: () => void;
}

const Message = ({ outcome, onAnyway, onClose }: MessageProps) => {
  const i18n = useI18n();
  const { m } = i18n;
  const asks = outcome.type === 'refused' && outcome.refusal.code === 'changed-meanwhile';
  return (
    <Floating>
      <Notice
        tone={outcome.type === 'done' ? 'info' : 'problem'}
        actions={
          <>
            {asks && (
              <button type="button" className={buttons['small']} onClick={onAnyway}>
                {m.history.changedAnyway}
              </button>
            )}
            <button type="button" className={buttons['small']} onClick={onClose}>
              {asks ? m.history.keep : m.common.close}
            </button>
          </>
        }
      >
        <p>{wordsOf(outcome, i18n)}</p>
      </Notice>
    </Floating>
  );
};

/** Undo and redo of this device's commands, by button and by key, on whatever page they were made. */
export const HistoryControls = () => {
  const { m } = useI18n();
  const access = useStorage();
  const { data: next } = useLiveRead('history', [], ({ db, dossier }) => readNextSteps(db, dossier));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const hasChanges = next?.undo !== undefined;
  useEffect(() => {
    // There is something to keep from the first real change on; the answer is shown in Dossier.
    if (hasChanges) void askPersistence();
  }, [hasChanges]);
  const take = (step: Step, even = false): void => {
    void run(access, step, next?.[step] ?? { command: '', changes: undefined }, even).then(setOutcome);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    take(step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  const buttonFor = (step: Step, Icon: typeof Undo2) => {
    const nextStep = next?.[step];
    if (nextStep === undefined) return null;
    const { command } = nextStep;
    const label = step === 'undo' ? m.history.undoWhat(command) : m.history.redoWhat(command);
    return (
      <button type="button" className={buttons['ghost']} aria-label={label} title={label} onClick={() => take(step)}>
        <Icon size={17} strokeWidth={1.8} aria-hidden="true" />
        {m.history[step]}
      </button>
    );
  };
  return (
    <>
      <div role="group" aria-label={m.history.group} className={styles['history']}>
        {buttonFor('undo', Undo2)}
        {buttonFor('redo', Redo2)}
      </div>
      {hasChanges && outcome === null && (
        <Suspense>
          <AuthorPrompt />
        </Suspense>
      )}
      {outcome !== null && <Message outcome={outcome} onAnyway={() => take(outcome.step, true)} onClose={() => setOutcome(null)} />}
    </>
  );
};
