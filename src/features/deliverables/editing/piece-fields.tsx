import { DELIVERABLE_CONTENTS } from '#domain/deliverables/deliverable.schema';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import type { DeliverablesYear } from '../deliverables-year';
import { FundersChoice } from './funders-choice';
import type { PieceFaults, TypedPiece } from './typed-piece';

interface Props {
  readonly typed: TypedPiece;
  readonly faults: PieceFaults;
  readonly year: DeliverablesYear;
  readonly onChange: (part: Partial<TypedPiece>) => void;
}

const PERIODICITIES = ['yearly', 'once', 'case_by_case', 'unspecified'] as const;
const RULES = ['none', 'within_year', 'on_day', 'months_after_year', 'months_before_term'] as const;
const LATER = ['0', '1', '2', '3'] as const;

/** What fixes the due date, with the day or the number of months that it asks for. */
const RuleFields = ({ typed, faults, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.pieces.form;
  return (
    <div className={forms['row']}>
      <SelectField label={words.rule} value={typed.rule} choices={RULES.map((value) => ({ value, label: words.rules[value] }))} onChange={(rule) => onChange({ rule })} />
      {typed.rule === 'on_day' && (
        <>
          <TextField label={words.day} description={words.dayHow} value={typed.day} error={faults.day && words.dayFault} onChange={(day) => onChange({ day })} />
          <SelectField label={words.yearsLater} value={typed.yearsLater} choices={LATER.map((value) => ({ value, label: words.later[value] }))} onChange={(yearsLater) => onChange({ yearsLater })} />
        </>
      )}
      {(typed.rule === 'months_after_year' || typed.rule === 'months_before_term') && (
        <TextField label={words.months} inputMode="numeric" value={typed.months} error={faults.months && words.monthsFault} onChange={(months) => onChange({ months })} />
      )}
    </div>
  );
};

const ConventionField = ({ typed, year, onChange }: Props) => {
  const { m, format } = useI18n();
  if (year.conventions.length < 2) return null;
  const choices = year.conventions.map(({ id, title }) => ({ value: id, label: format.text(title) }));
  return <SelectField label={m.pieces.form.convention} value={typed.convention} choices={choices} onChange={(convention) => onChange({ convention })} />;
};

export const PieceFields = (props: Props) => {
  const { m } = useI18n();
  const { typed, faults, year, onChange } = props;
  const words = m.pieces.form;
  return (
    <>
      <TextField autoFocus required label={words.label} value={typed.label} error={faults.label && words.labelFault} onChange={(label) => onChange({ label })} />
      <ConventionField {...props} />
      <div className={forms['row']}>
        <TextField label={words.article} optional value={typed.article} onChange={(article) => onChange({ article })} />
        <SelectField label={words.periodicity} value={typed.periodicity} choices={PERIODICITIES.map((value) => ({ value, label: m.deliverables.periodicities[value] }))} onChange={(periodicity) => onChange({ periodicity })} />
      </div>
      <RuleFields {...props} />
      <FundersChoice legend={words.recipients} funders={year.funders} chosen={typed.recipients} onChange={(recipients) => onChange({ recipients })} />
      <TextArea label={words.others} optional rows={2} description={words.oneALine} value={typed.others} onChange={(others) => onChange({ others })} />
      <TextArea label={words.requires} optional rows={3} description={words.oneALine} value={typed.requires} onChange={(requires) => onChange({ requires })} />
      <SelectField
        label={words.content}
        value={typed.content}
        choices={[{ value: '' as const, label: words.noContent }, ...DELIVERABLE_CONTENTS.map((value) => ({ value, label: words.contents[value] }))]}
        onChange={(content) => onChange({ content })}
      />
    </>
  );
};
