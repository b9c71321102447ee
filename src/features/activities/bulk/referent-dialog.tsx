import { useState } from 'react';
import { foldText } from '#domain/activities/folded-text';
import { planReferent } from '#domain/activities/bulk/choices';
import type { Person } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { readPersonNames } from '#storage/repositories/bulk.repository';
import { Checkbox } from '#ui/forms/choice-fields';
import { ComboField } from '#ui/forms/combo-field';
import type { BulkDialogProps } from './bulk-act';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

const NOBODY: readonly Person[] = [];

/** A person already known, a name that is added with the change, or nobody. */
export const ReferentDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const { m } = useI18n();
  const { dossier } = useStorage();
  const selected = useSelected(snapshot.year);
  const persons = useLiveRead('person-names', [], (access) => readPersonNames(access.db, access.dossier)).data ?? NOBODY;
  const [text, setText] = useState('');
  const [none, setNone] = useState(false);
  const [newId] = useState(() => newRecordId<'Person'>());
  const name = text.trim();
  const folded = foldText(name);
  const known = persons.find((person) => foldText(person.name) === folded);
  const added = known === undefined && name !== '' && !none ? { dossier, id: newId, rev: 0, name, shares: [] } : undefined;
  const person = none ? undefined : (known ?? added)?.id;
  const plan = none || person !== undefined ? planReferent(selected, person) : null;
  const items = persons.filter((one) => foldText(one.name).includes(folded)).map(({ id, name: label }) => ({ id, label }));
  return (
    <ChangeDialog act="referent" name="change-referents" plan={plan} person={added} {...props}>
      {!none && (
        <ComboField
          label={m.bulk.fields.referent}
          free
          items={items}
          text={text}
          onText={setText}
          onChoose={({ label }) => setText(label)}
          description={added === undefined ? undefined : m.bulk.fields.newPerson(name)}
        />
      )}
      <Checkbox label={m.bulk.fields.noReferent} checked={none} onChange={setNone} />
    </ChangeDialog>
  );
};
