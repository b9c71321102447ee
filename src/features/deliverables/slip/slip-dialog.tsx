import { useState } from 'react';
import { transmissionSlip } from '#domain/deliverables/transmission-slip';
import type { CivilDay } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import type { DeliverablesYear } from '../deliverables-year';
import { daysFor, recipientKeys, recipientOf, type RecipientKey } from './slip-choice';
import { useWriteSlip } from './use-write-slip';

interface Props {
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

interface FieldProps {
  readonly year: DeliverablesYear;
  readonly to: RecipientKey;
}

const RecipientField = ({ year, to, onChange }: FieldProps & { readonly onChange: (to: RecipientKey) => void }) => {
  const { m, format } = useI18n();
  const words = m.deliverablesSlip.dialog;
  const choices = recipientKeys(year).map((value) => {
    const { funder, otherRecipient } = recipientOf(value);
    const label = format.text(otherRecipient ?? year.funders.find(({ id }) => id === funder)?.name ?? '');
    return { value, label, group: otherRecipient === undefined ? words.funders : words.others };
  });
  return <SelectField autoFocus label={words.recipient} value={to} choices={choices} onChange={onChange} />;
};

const SendingField = ({ year, to, day, onChange }: FieldProps & { readonly day: CivilDay | 'year'; readonly onChange: (day: CivilDay | 'year') => void }) => {
  const { m, format } = useI18n();
  const words = m.deliverablesSlip.dialog;
  const days = daysFor(year, to).map((value) => ({ value, label: words.ofDay(format.day(value), transmissionSlip(year.matrix.rows, recipientOf(to), value).length) }));
  return <SelectField label={words.sending} value={day} choices={[{ value: 'year' as const, label: words.wholeYear(year.year) }, ...days]} onChange={onChange} />;
};

/** Which recipient the slip is made out to, and whether it goes with one sending or with the whole year. */
export const SlipDialog = ({ year, onClose }: Props) => {
  const { m } = useI18n();
  const words = m.deliverablesSlip;
  const { command, write } = useWriteSlip(year, onClose);
  const [first] = recipientKeys(year);
  const [chosen, setChosen] = useState<{ readonly to: RecipientKey | undefined; readonly day: CivilDay | 'year' }>({ to: first, day: 'year' });
  const { to, day } = chosen;
  if (to === undefined) return null;
  return (
    <FormDialog title={words.dialog.title} act={words.button} command={command} onSave={() => write(to, day === 'year' ? null : day)} onClose={onClose}>
      <p>{words.dialog.how}</p>
      <RecipientField year={year} to={to} onChange={(next) => setChosen({ to: next, day: 'year' })} />
      <SendingField year={year} to={to} day={day} onChange={(next) => setChosen({ to, day: next })} />
    </FormDialog>
  );
};
