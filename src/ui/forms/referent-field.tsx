import { foldText } from '#domain/activities/folded-text';
import type { Person } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { ComboField } from './combo-field';

/** Who is named: a person who is known, or the name of one who is not yet. */
export interface NamedReferent {
  readonly referent: Person['id'] | '';
  readonly newReferent: string;
}

interface Props {
  readonly label: string;
  readonly persons: readonly Person[];
  readonly value: NamedReferent;
  readonly onChange: (value: NamedReferent) => void;
}

/** « Référent »: one of the persons that the dossier knows, or a name that makes one when it is saved. */
export const ReferentField = ({ label, persons, value: { referent, newReferent }, onChange }: Props) => {
  const { m, format } = useI18n();
  const chosen = persons.find(({ id }) => id === referent);
  const text = chosen?.name ?? newReferent;
  const folded = foldText(text.trim());
  const items = persons
    .filter(({ name }) => chosen !== undefined || foldText(name).includes(folded))
    .map(({ id, name, function: post }) => ({ id, label: name, ...(post !== undefined && { detail: format.text(post) }) }));
  const onText = (next: string): void => {
    const known = persons.find(({ name }) => foldText(name) === foldText(next.trim()));
    onChange({ referent: known?.id ?? '', newReferent: known === undefined ? next : '' });
  };
  return (
    <ComboField
      label={label}
      optional
      free
      items={items}
      text={text}
      onText={onText}
      onChoose={(item) => onText(item.label)}
      description={newReferent.trim() === '' ? undefined : m.entry.newPerson(newReferent.trim())}
    />
  );
};
