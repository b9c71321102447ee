import { choiceKey, chosenOffer, type Choices, type Origin, type Proposal } from '#documents/collect/proposal';
import { fieldInWords, ValueInWords, type Names } from '#i18n/changes/value-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import styles from './taking.module.css';

export const originInWords = ({ file, sheet, row }: Origin, { m }: I18n): string => {
  const words = m.collect.taking;
  if (sheet === undefined || row === undefined) return words.origin(file);
  // A file of one table has no sheets.
  return sheet === '' ? words.lineOrigin(file, row) : words.rowOrigin(file, sheet, row);
};

interface Props {
  readonly proposal: Proposal;
  readonly title: string;
  readonly names: Names;
  readonly choices: Choices;
  readonly onChoose: (key: string, offer: number) => void;
}

/** The fields of one record that were changed here and in a file: what is here, and what each file says. */
export const ConflictChoice = ({ proposal, title, names, choices, onChoose }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.collect.taking;
  const values = new ValueInWords(names, i18n);
  const told = (field: string, value: unknown): string => (value === undefined || (Array.isArray(value) && value.length === 0) ? words.empty : values.of(field, value));
  return (
    <div className={styles['conflict']} role="group" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      {proposal.fields
        .filter(({ conflict }) => conflict)
        .map((field) => (
          <RadioChoice
            key={field.field}
            legend={fieldInWords(field.field, i18n)}
            value={String(chosenOffer(proposal, field, choices))}
            choices={[
              { value: '-1', label: words.here(told(field.field, proposal.current?.[field.field])) },
              ...field.offers.map((offer, index) => ({ value: String(index), label: words.there(originInWords(offer.origin, i18n), told(field.field, offer.value)) })),
            ]}
            onChange={(offer) => onChoose(choiceKey(proposal, field.field), Number(offer))}
          />
        ))}
    </div>
  );
};
