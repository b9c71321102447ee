import { useState } from 'react';
import type { Person } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { savePerson } from '#storage/commands/persons';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { OrganisationShown } from '../organisation-shown';
import { PersonFields } from './person-fields';
import { SharesFields } from './shares-fields';
import { personAsTyped, readPerson, type PersonFaults, type TypedPerson } from './typed-person';

interface Props {
  readonly before: Person | undefined;
  readonly shown: OrganisationShown;
  readonly onClose: () => void;
}

const NO_FAULTS: PersonFaults = { shares: new Set() };

/** Someone of the organisation: who they are, when they are in post, for how long and on what. */
export const PersonDialog = ({ before, shown, onClose }: Props) => {
  const { m, format } = useI18n();
  const words = m.organisation.form;
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(() => personAsTyped(before));
  const [faults, setFaults] = useState(NO_FAULTS);
  const change = (part: Partial<TypedPerson>): void => setTyped((now) => ({ ...now, ...part }));
  const save = (): void => {
    const read = readPerson(typed, before, dossier);
    setFaults(read.ok ? NO_FAULTS : read.reason);
    if (read.ok) void command.run(() => savePerson(db, read.value), onClose);
  };
  return (
    <FormDialog title={before === undefined ? words.newTitle : words.editTitle(format.text(before.name))} size="wide" command={command} onSave={save} onClose={onClose}>
      <PersonFields typed={typed} faults={faults} onChange={change} />
      <SharesFields typed={typed} faults={faults} shown={shown} onChange={change} />
    </FormDialog>
  );
};
