import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { Link2, Sparkles } from 'lucide-react';
import { hintsFor } from '#domain/activities/entry-hints';
import { figureOf } from '#domain/measures/figure';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import buttons from '#ui/page/button.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { useHintIndex } from './use-hint-index';

const SHOWN = 2;

interface LikeProps {
  readonly id: ActivityId;
  /** The activity that is being entered, once it is stored: the two can then be compared. */
  readonly stored: ActivityId | undefined;
  /** The year of the activity that is being entered. */
  readonly year: number;
}

/** What the last edition gave: the figures that one would look up. One of the same year may be this very one, entered already. */
const LikeActivity = ({ id, stored, year }: LikeProps) => {
  const { m, format } = useI18n();
  const { data } = useLiveRead('entry-like', [id], ({ db, dossier }) => readActivitiesById(db, dossier, [id]));
  const activity = data?.records[0];
  if (activity === undefined) return null;
  const figures = activity.measures.slice(0, SHOWN).map((measure) => `${format.spokenQuantity(figureOf(measure))} ${format.text(measure.unit)}`);
  return (
    <p className={styles['like']}>
      {activity.year === year ? m.entry.enteredAlready(format.text(activity.title)) : m.entry.like(format.text(activity.title), activity.year)}
      {figures.length > 0 && <> {m.entry.likeFigures(activity.year, figures.join(', '))}</>}
      {activity.year === year && stored === undefined && (
        <>
          {' '}
          {m.entry.completeIt}{' '}
          <Link to="/activites/$id" params={{ id }} target="_blank">
            {m.entry.seeIt}
          </Link>
        </>
      )}
      {activity.year === year && stored !== undefined && (
        <>
          {' '}
          <Link to="/activites" search={{ annee: String(year), doublons: `${stored},${id}` }} target="_blank">
            {m.entry.compareIt}
          </Link>
        </>
      )}
    </p>
  );
};

/** What the words of the title point to, to take with one press; nothing is set by itself. */
export const Suggestions = () => {
  const { m, format } = useI18n();
  const { id, written, set, understood, frame } = useEntry();
  const index = useHintIndex(frame.hints);
  const title = useDeferredValue(written.title);
  const hints = useMemo(() => hintsFor(index, title, understood.year), [index, title, understood.year]);
  const objectives = written.objective === '' ? hints.objectives.flatMap((id) => frame.frame.objectives.find((one) => one.id === id) ?? []) : [];
  const kind = written.kind === '' ? hints.kind : undefined;
  const action = frame.plannedActions.find(({ id }) => id === hints.plannedAction && !written.fulfils.includes(id));
  const like = hints.likeActivity === id ? undefined : hints.likeActivity;
  if (objectives.length === 0 && kind === undefined && action === undefined && like === undefined) return null;
  return (
    <div className={styles['suggestions']} role="group" aria-label={m.entry.suggested}>
      <span className={styles['hint']}>
        <Sparkles aria-hidden="true" size={15} strokeWidth={1.8} /> {m.entry.suggested}
      </span>
      {objectives.map((objective) => (
        <button key={objective.id} type="button" className={buttons['small']} onClick={() => set('objective', objective.id)}>
          {m.entry.suggestObjective(objective.code, format.text(objective.shortTitle))}
        </button>
      ))}
      {kind !== undefined && (
        <button type="button" className={buttons['small']} onClick={() => set('kind', kind)}>
          {m.kinds[kind]}
        </button>
      )}
      {action !== undefined && (
        <button
          type="button"
          className={`${buttons['small'] ?? ''} ${styles['long'] ?? ''}`}
          onClick={() => {
            set('fulfils', [...written.fulfils, action.id]);
            if (written.objective === '') set('objective', action.objective);
          }}
        >
          <Link2 aria-hidden="true" size={15} strokeWidth={1.8} />
          {m.entry.fulfilsAction(format.text(action.title), action.due.map((date) => format.period(date, 'long')).join(', '))}
        </button>
      )}
      {like !== undefined && <LikeActivity id={like} stored={frame.hints.some((hint) => hint.type === 'activity' && hint.id === id) ? id : undefined} year={understood.year} />}
    </div>
  );
};
