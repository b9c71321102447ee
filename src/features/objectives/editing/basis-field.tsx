import { useI18n } from '#i18n/i18n-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { NEW_AMENDMENT, type BasisChoice } from './basis-choice';
import { useAmendmentName } from './amendment-name';
import { useEditing } from './editing-context';
import type { ActForm } from './use-act';

interface Props {
  readonly act: ActForm;
  /** What the two choices say: a change of a line, or a new one; `amendment` leaves no choice. */
  readonly asks: 'change' | 'addition' | 'amendment';
}

const NewAmendment = ({ act: { choice, setChoice, fault, refusal } }: Pick<Props, 'act'>) => {
  const { m } = useI18n();
  const words = m.convention.basis;
  const set = (change: Partial<BasisChoice>): void => setChoice({ ...choice, ...change });
  const refused = refusal !== null && refusal.reason !== 'code-taken' ? m.convention.refusal(refusal) : undefined;
  return (
    <>
      <div className={forms['row']}>
        <TextField
          label={words.date}
          type="date"
          value={choice.date}
          required
          error={fault === 'date' ? words.dateMissing : refused}
          onChange={(date) => set({ date })}
        />
        <TextField label={words.number} value={choice.number} optional onChange={(number) => set({ number })} />
      </div>
      <TextField
        label={words.reason}
        value={choice.reason}
        required
        description={words.reasonHow}
        error={fault === 'reason' ? words.reasonMissing : undefined}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
};

/** On what basis an act is made: a correction for all years, or an amendment with its day, its number and its reason. */
export const BasisField = ({ act, asks }: Props) => {
  const { m } = useI18n();
  const { tables, convention } = useEditing();
  const name = useAmendmentName();
  const words = m.convention.basis;
  const { choice, setChoice, refusal } = act;
  const amendments = tables.amendments.filter((line) => line.convention === convention.id).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const known = amendments.some(({ id }) => id === choice.amendment);
  const atSelect = known && refusal !== null && refusal.reason !== 'code-taken' ? m.convention.refusal(refusal) : undefined;
  return (
    <>
      {asks !== 'amendment' && (
        <RadioChoice
          legend={words.legend}
          value={choice.type}
          choices={[
            { value: 'correction', label: asks === 'addition' ? words.forgotten : m.convention.how.correction },
            { value: 'amendment', label: asks === 'addition' ? words.added : m.convention.how.amendment },
          ]}
          onChange={(type) => setChoice({ ...choice, type })}
        />
      )}
      {choice.type === 'amendment' && amendments.length > 0 && (
        <SelectField
          label={words.which}
          value={known ? choice.amendment : NEW_AMENDMENT}
          error={atSelect}
          choices={[...amendments.map((line) => ({ value: line.id, label: name(line) })), { value: NEW_AMENDMENT, label: words.newOne }]}
          onChange={(amendment) => setChoice({ ...choice, amendment })}
        />
      )}
      {choice.type === 'amendment' && !known && <NewAmendment act={act} />}
    </>
  );
};
