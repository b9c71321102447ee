import { useRef, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { PlacedFigure } from '#domain/results/placed-figure';
import type { ToldTwice } from '#domain/results/told-twice';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { releaseFigures, retainFigure, type FigureInRecord } from '#storage/commands/retain-figure';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { OneFigure } from './one-figure';
import styles from './checks.module.css';

interface Props {
  readonly pair: ToldTwice;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
}

const refusalInWords = (refusal: Refusal, { m }: I18n): string => {
  const { refused } = m.checks.twoFigures;
  switch (refusal.code) {
    case 'changed-meanwhile':
      return refused.changed;
    case 'not-saved':
      return refused.notSaved(refusal.error);
    case 'invalid-record':
      return m.faults.record(refusal);
  }
};

type Answer = { readonly said: string } | { readonly problem: string };

/** Runs a command once at a time; its answer is said, and reading goes on from there since the button pressed is gone. */
const useCommand = () => {
  const i18n = useI18n();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const run = async (command: () => Promise<Result<unknown, Refusal>>, said: string): Promise<void> => {
    setBusy(true);
    const result = await command();
    setAnswer(result.ok ? { said } : { problem: refusalInWords(result.reason, i18n) });
    setBusy(false);
    place.current?.focus();
  };
  return { answer, busy, place, run };
};

const inRecord = ({ figure, activity }: PlacedFigure, activities: Props['activities']): FigureInRecord | null => {
  const stored = activities.get(activity.id);
  return stored?.measures.some(({ id }) => id === figure.id) === true ? { activity: stored, measure: figure.id } : null;
};

/** Two figures for one fact, side by side with their words, and the choice between them. */
export const TwoFigures = ({ pair, activities }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { answer, busy, place, run } = useCommand();
  const { restating, against, retained } = pair;
  const first = inRecord(against, activities);
  const second = inRecord(restating, activities);
  const words = m.checks.twoFigures;
  if (first === null || second === null) return <p>{words.unreadable}</p>;
  const said = ({ figure }: PlacedFigure) => `${format.spokenQuantity(figure)} ${format.text(figure.unit)}`;
  const kept = retained === 'restating' ? restating : against;
  return (
    <div ref={place} tabIndex={-1} className={styles['focusable']}>
      <div className={styles['figures']}>
        <OneFigure
          placed={against}
          record={first}
          state={retained === null ? 'open' : retained === 'against' ? 'retained' : 'other'}
          busy={busy}
          onRetain={() => void run(() => retainFigure(db, first, second), words.saidRetained(said(against)))}
        />
        <OneFigure
          placed={restating}
          record={second}
          state={retained === null ? 'open' : retained === 'restating' ? 'retained' : 'other'}
          busy={busy}
          onRetain={() => void run(() => retainFigure(db, second, first), words.saidRetained(said(restating)))}
        />
      </div>
      {retained !== null && (
        <button
          type="button"
          disabled={busy}
          className={buttons['small']}
          onClick={() => void run(() => releaseFigures(db, first, second), words.saidReleased)}
        >
          {words.release} <span className="visually-hidden">{words.releaseNamed(said(kept))}</span>
        </button>
      )}
      {answer !== null && 'said' in answer && (
        <p role="status" className={styles['said']}>
          {answer.said}
        </p>
      )}
      {answer !== null && 'problem' in answer && (
        <Notice tone="problem">
          <p>{answer.problem}</p>
        </Notice>
      )}
    </div>
  );
};
