import { useState } from 'react';
import type { AgendaItem } from '#domain/reviews/agenda';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { objectiveChoices } from './objective-choices';
import { objectiveNamed, type SessionShown } from './session-shown';
import styles from './session.module.css';
import type { AgendaActs } from './use-agenda';

const LONGEST = 1000;

/** A point to talk about: an objective, or anything else; it comes last, and moves from there. */
export const AddPoint = ({ shown, acts }: { readonly shown: SessionShown; readonly acts: AgendaActs }) => {
  const i18n = useI18n();
  const words = i18n.m.session.agenda;
  const [title, setTitle] = useState('');
  const [objective, setObjective] = useState<ObjectiveId | ''>('');
  const [tried, setTried] = useState(false);
  const named = title.trim() === '' ? objectiveNamed(shown.read.frame.objectives, objective)?.title : title.trim();
  const fault = named === undefined ? words.missing : named.length > LONGEST ? words.tooLong : undefined;
  const add = (): void => {
    setTried(true);
    if (named === undefined || fault !== undefined) return;
    const item: AgendaItem = { id: newRecordId<'AgendaItem'>(), title: named, ...(objective !== '' && { objective }) };
    acts.add(item, () => {
      setTitle('');
      setObjective('');
      setTried(false);
    });
  };
  return (
    <form
      noValidate
      className={`${styles['adder'] ?? ''} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SelectField label={words.objective} value={objective} choices={objectiveChoices(shown.read, words.noObjective, i18n)} onChange={setObjective} />
      <TextField label={words.point} description={words.pointHow} value={title} onChange={setTitle} error={tried ? fault : undefined} />
      <button type="submit" className={buttons['ghost']} disabled={acts.busy}>
        {words.add}
      </button>
    </form>
  );
};
