import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import type { PersonFaults, TypedPerson } from './typed-person';

interface Props {
  readonly typed: TypedPerson;
  readonly faults: PersonFaults;
  readonly onChange: (part: Partial<TypedPerson>) => void;
}

/** Name, function, time and the days between which they are in post. */
export const PersonFields = ({ typed, faults, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.organisation.form;
  return (
    <>
      <div className={forms['row']}>
        <TextField autoFocus required label={words.name} value={typed.name} error={faults.name && words.nameFault} onChange={(name) => onChange({ name })} />
        <TextField label={words.function} optional value={typed.function} onChange={(text) => onChange({ function: text })} />
      </div>
      <div className={forms['row']}>
        <TextField label={words.time} optional inputMode="decimal" description={words.timeHow} value={typed.time} error={faults.time && words.timeFault} onChange={(time) => onChange({ time })} />
        <TextField type="date" label={words.from} optional value={typed.from} error={faults.from && words.dayFaults.invalid} onChange={(from) => onChange({ from })} />
        <TextField type="date" label={words.until} optional value={typed.until} error={faults.until && words.dayFaults[faults.until]} onChange={(until) => onChange({ until })} />
      </div>
    </>
  );
};
