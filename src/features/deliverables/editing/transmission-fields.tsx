import type { ReactNode } from 'react';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { BeforeConvention } from './before-convention';
import { ANSWERS, OWN_STATES, type TransmissionFaults, type TypedTransmission } from './typed-transmission';

interface Props {
  readonly typed: TypedTransmission;
  readonly faults: TransmissionFaults;
  /** First year of the convention that asks for the piece. */
  readonly firstYear: number;
  readonly onChange: (part: Partial<TypedTransmission>) => void;
  /** To whom it went and with what, when that is asked in the same form. */
  readonly children?: ReactNode;
}

/** The day that the recipient gave for itself. */
const OwnDue = ({ typed, faults, firstYear, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.pieces.transmission;
  return (
    <>
      <TextField
        type="date"
        label={words.due}
        optional
        description={words.dueHow}
        value={typed.due}
        error={faults.due === undefined ? undefined : words.dateFaults[faults.due]}
        onChange={(due) => onChange({ due })}
      />
      <BeforeConvention day={parseCivilDay(typed.due)} firstYear={firstYear} />
    </>
  );
};

/** Where the piece stands, when and by what means, and the remark that came back. */
export const TransmissionFields = (props: Props) => {
  const { m } = useI18n();
  const { typed, faults, onChange, children } = props;
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
      {children}
      <TextArea label={words.remark} optional rows={3} description={words.remarkHow} value={typed.remark} onChange={(remark) => onChange({ remark })} />
      <OwnDue {...props} />
    </>
  );
};
