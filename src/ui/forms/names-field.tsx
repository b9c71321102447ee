import { CircleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { foldText } from '#domain/activities/folded-text';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { ComboField } from './combo-field';
import forms from './field.module.css';
import styles from './names-field.module.css';

export interface NamedChoice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** Other ways of writing it, by which it is found too. */
  readonly alsoWritten?: readonly string[];
  /** What someone should know of it before saving, said beside it. */
  readonly mark?: string;
}

interface Props {
  readonly label: string;
  readonly description?: string | undefined;
  readonly chosen: readonly NamedChoice[];
  readonly offered: readonly NamedChoice[];
  /** Finds more to offer for a text, after those already used. */
  readonly find?: (text: string) => readonly NamedChoice[];
  /** Called with what was chosen in the list, or with a text that is in no list when `onFree` allows it. */
  readonly onAdd: (id: string) => void;
  readonly onFree?: (text: string) => void;
  readonly onRemove: (id: string) => void;
}

const MOST = 30;

/** Several names: those chosen as a list, and a field that completes from those already used. Its words come with those of entry. */
export const NamesField = ({ label, description, chosen, offered, find, onAdd, onFree, onRemove }: Props) => {
  const { m } = useI18n();
  const [text, setText] = useState('');
  // The name just taken, until something else is typed: the list closes on it and uncovers what is below.
  const [taken, setTaken] = useState<string>();
  const folded = foldText(text.trim());
  const isNew = (one: NamedChoice): boolean => chosen.every(({ id }) => id !== one.id);
  const isMeant = ({ label: name, alsoWritten = [] }: NamedChoice): boolean => [name, ...alsoWritten].some((spelling) => foldText(spelling).includes(folded));
  const used = offered.filter((one) => isNew(one) && isMeant(one)).slice(0, MOST);
  const found = (find?.(text) ?? []).filter((one) => isNew(one) && used.every(({ id }) => id !== one.id));
  const items = [...used, ...found];
  const addTyped = (): void => {
    const [exact, ...others] = items.filter((one) => foldText(one.label) === folded);
    if (exact !== undefined && others.length === 0) onAdd(exact.id);
    else if (text.trim() !== '') onFree?.(text.trim());
    setText('');
  };
  const remove = (id: string): void => {
    onRemove(id);
    setTaken(undefined);
  };
  return (
    <div className={forms['field']}>
      {chosen.length > 0 && (
        <ul className={styles['chips']} aria-label={label}>
          {chosen.map((one) => (
            <li key={one.id} className={styles['chip']}>
              {one.label}
              {one.detail !== undefined && <span className={styles['aside']}>{one.detail}</span>}
              {one.mark !== undefined && (
                <span className={styles['mark']}>
                  <CircleAlert aria-hidden="true" size={13} strokeWidth={2} /> {one.mark}
                </span>
              )}
              <button type="button" aria-label={m.entry.removeRow(one.label)} onClick={() => remove(one.id)}>
                <X aria-hidden="true" size={14} strokeWidth={2} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['adder']}>
        <ComboField
          label={label}
          description={description}
          optional
          free={onFree !== undefined}
          items={items}
          text={text}
          chosen={taken}
          onText={(typed) => {
            setText(typed);
            setTaken(undefined);
          }}
          onChoose={({ id }) => {
            onAdd(id);
            setText('');
            setTaken(id);
          }}
        />
        {onFree !== undefined && (
          <button type="button" className={buttons['ghost']} disabled={text.trim() === ''} aria-label={m.entry.addTo(label)} onClick={addTyped}>
            {m.entry.add1}
          </button>
        )}
      </div>
    </div>
  );
};
