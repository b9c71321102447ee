import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { ANSWERS, OWN_STATES, type TransmissionFaults, type TypedTransmission } from './typed-transmission';

interface Props {
  readonly typed: TypedTransmission;
  readonly faults: TransmissionFaults;
  readonly onChange: (part: Partial<TypedTransmission>) => void;
}

/** Where the piece stands, when and by what means, and the remark that came back. */
export const TransmissionFields = ({ typed, faults, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.pieces.transmission;
  const { states } = m.deliverables;
  const choices = [
    ...OWN_STATES.map((value) => ({ value, label: states[value], group: words.byUs })),
    ...ANSWERS.map((value) => ({ value, label: states[value], group: words.byFunder })),
  ];
  return (
    <>
      <SelectField autoFocus label={words.state} value={typed.state} choices={choices} onChange={(state) => onChange({ state })} />
      <div className={forms['row']}>
        <TextField
          type="date"
          label={words.date}
          description={words.dateHow}
          value={typed.date}
          error={faults.date === undefined ? undefined : words.dateFaults[faults.date]}
          onChange={(date) => onChange({ date })}
        />
        <TextField label={words.means} optional description={words.meansHow} value={typed.means} onChange={(means) => onChange({ means })} />
      </div>
      <TextArea label={words.remark} optional rows={3} description={words.remarkHow} value={typed.remark} onChange={(remark) => onChange({ remark })} />
    </>
  );
};
