import { useState } from 'react';
import { foldText } from '#domain/activities/folded-text';
import { useI18n } from '#i18n/i18n-context';
import { ComboField } from '#ui/forms/combo-field';
import { useList } from '../list-context';
import type { CellEdit, WrittenCell } from './use-cell-edit';

interface Props {
  readonly edit: CellEdit;
  readonly onChoose: (over: Partial<WrittenCell>) => void;
}

/** Who follows it: a person already known, a new name, or nobody when the field is emptied. */
export const ReferentEditor = ({ edit: { typed, written, set, error }, onChoose }: Props) => {
  const { m } = useI18n();
  const persons = [...useList().persons.values()];
  const [text, setText] = useState(() => typed ?? persons.find(({ id }) => id === written.referent)?.name ?? '');
  const [touched, setTouched] = useState(typed !== undefined);
  const folded = touched ? foldText(text.trim()) : '';
  const items = persons.filter(({ name }) => foldText(name).includes(folded)).map(({ id, name }) => ({ id, label: name }));
  const meant = (next: string): Partial<WrittenCell> => {
    const known = persons.find(({ name }) => foldText(name) === foldText(next.trim()));
    return { referent: known?.id ?? '', newReferent: known === undefined ? next.trim() : '' };
  };
  return (
    <ComboField
      label={m.entry.fields.referent}
      optional
      free
      autoFocus
      items={items}
      text={text}
      error={error}
      description={written.newReferent === '' ? undefined : m.entry.newPerson(written.newReferent)}
      onText={(next) => {
        setTouched(touched || next !== text);
        setText(next);
        set(meant(next));
      }}
      onChoose={({ label }) => onChoose(meant(label))}
    />
  );
};
