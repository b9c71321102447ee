import { useDeferredValue, useMemo } from 'react';
import { Link2, Sparkles } from 'lucide-react';
import { hintsFor, indexHints } from '#domain/activities/entry-hints';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';

/** What the words of the title point to, to take with one press; nothing is set by itself. */
export const Suggestions = () => {
  const { m, format } = useI18n();
  const { written, set, understood, frame } = useEntry();
  const index = useMemo(() => indexHints(frame.hints), [frame.hints]);
  const title = useDeferredValue(written.title);
  const hints = useMemo(() => hintsFor(index, title, understood.year), [index, title, understood.year]);
  const objectives = written.objective === '' ? hints.objectives.flatMap((id) => frame.frame.objectives.find((one) => one.id === id) ?? []) : [];
  const kind = written.kind === '' ? hints.kind : undefined;
  const action = frame.plannedActions.find(({ id }) => id === hints.plannedAction && !written.fulfils.includes(id));
  if (objectives.length === 0 && kind === undefined && action === undefined) return null;
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
    </div>
  );
};
