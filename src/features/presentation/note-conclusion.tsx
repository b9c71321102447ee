import { useState, type SyntheticEvent } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { Conclusion } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { saveConclusion } from '#storage/commands/reviews';
import { undo } from '#storage/commands/undo';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import type { PresentedSession } from './presented-session';
import styles from './note-conclusion.module.css';

interface Props {
  readonly shown: PresentedSession;
  readonly objective: OperationalObjective;
  /** Escape gives the keys back to the slides. */
  readonly onLeave: () => void;
}

const TYPES = ['proposition', 'decision', 'request', 'information'] as const;

/** Followed up by the organisation itself, unless the page of the session says otherwise. */
const concluded = ({ shown: { session, snapshot }, objective }: Props, type: Conclusion['type'], text: string): Conclusion => ({
  dossier: session.dossier,
  id: newRecordId<'Conclusion'>(),
  rev: 0,
  review: session.id,
  type,
  text,
  objective: objective.id,
  owner: snapshot.dossier.organisation.shortName,
  followUp: 'open',
});

type Told = { readonly is: 'nothing' | 'missing' | 'undone' | 'not-undone' } | { readonly is: 'saved'; readonly type: Conclusion['type'] };

const useNoting = (props: Props) => {
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [type, setType] = useState<Conclusion['type']>('proposition');
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told>({ is: 'nothing' });
  const onSaved = (): void => {
    setText('');
    setTold({ is: 'saved', type });
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() === '') setTold({ is: 'missing' });
    else void command.run(() => saveConclusion(db, concluded(props, type, text.trim())), onSaved);
  };
  const takeBack = (): void => {
    void undo(db, dossier).then(({ ok }) => setTold({ is: ok ? 'undone' : 'not-undone' }));
  };
  return { command, type, setType, text, setText, told, save, takeBack };
};

const Outcome = ({ told, problem, onUndo }: { readonly told: Told; readonly problem: string | null; readonly onUndo: () => void }) => {
  const { m } = useI18n();
  const words = m.presentation.note;
  const said = told.is === 'saved' ? words.saved(m.reviews.sessions.types[told.type]) : { nothing: '', missing: words.missing, undone: words.undone, 'not-undone': words.failed }[told.is];
  return (
    <span className={styles['outcome']}>
      <span role="status">{problem ?? said}</span>
      {told.is === 'saved' && problem === null && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </span>
  );
};

/** « Noter une conclusion », while the committee speaks: saved at once, listed under the field, and taken back by one button. */
export const NoteConclusion = (props: Props) => {
  const { m } = useI18n();
  const { command, type, setType, text, setText, told, save, takeBack } = useNoting(props);
  const words = m.presentation.note;
  return (
    <form
      className={styles['note']}
      aria-label={words.field(props.objective.code)}
      onSubmit={save}
      onKeyDown={({ key }) => {
        if (key === 'Escape') props.onLeave();
      }}
    >
      <TextField label={words.label} labelHidden placeholder={words.label} value={text} onChange={setText} />
      <div className={styles['choice']}>
        <SelectField label={words.type} labelHidden value={type} choices={TYPES.map((value) => ({ value, label: m.reviews.sessions.types[value] }))} onChange={setType} />
        <button type="submit" disabled={command.busy}>
          {words.save}
        </button>
        <Outcome told={told} problem={command.problem} onUndo={takeBack} />
      </div>
    </form>
  );
};
