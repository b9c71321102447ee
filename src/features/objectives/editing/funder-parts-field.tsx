import type { EurosFault } from '#domain/budget/parse-euros';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import styles from './editing.module.css';
import { EMPTY_PART, type TypedPart } from './typed-funder';

interface Props {
  readonly parts: readonly TypedPart[];
  readonly faults: readonly (EurosFault | null)[];
  readonly tried: boolean;
  readonly onChange: (parts: readonly TypedPart[]) => void;
}

/** The parts of a maximum, each with what it is for and its amount as the text writes them. */
export const FunderPartsField = ({ parts, faults, tried, onChange }: Props) => {
  const { m } = useI18n();
  const words = m.convention.funders;
  const amountFault = (index: number, amount: string): string | undefined => {
    const fault = faults[index] ?? null;
    return fault === null || (fault === 'empty' && !tried && amount === '') ? undefined : m.convention.euros(fault);
  };
  return (
    <fieldset className={styles['part']}>
      <legend>{words.parts}</legend>
      <p className={styles['quiet']}>{words.partsHow}</p>
      {parts.map((part, index) => (
        // A new part has no other name than its place in the form.
        <div key={index} role="group" aria-label={words.part(index + 1)} className={styles['amounts']}>
          <TextField
            label={words.partLabel}
            value={part.label}
            error={tried && part.label.trim() === '' ? m.convention.fields.required : undefined}
            onChange={(label) => onChange(parts.with(index, { ...part, label }))}
          />
          <TextField
            label={words.partAmount}
            inputMode="decimal"
            value={part.amount}
            error={amountFault(index, part.amount)}
            onChange={(amount) => onChange(parts.with(index, { ...part, amount }))}
          />
          <button type="button" className={buttons['small']} onClick={() => onChange(parts.filter((_, other) => other !== index))}>
            {words.removePart(index + 1)}
          </button>
        </div>
      ))}
      <button type="button" className={buttons['small']} onClick={() => onChange([...parts, EMPTY_PART])}>
        {words.addPart}
      </button>
    </fieldset>
  );
};
