import { useState } from 'react';
import type { SpellingMerge } from '#domain/activities/bulk/merge-spellings';
import type { SpellingGroup } from '#domain/activities/bulk/spellings';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import { SelectField } from '#ui/forms/select-field';
import styles from './spellings.module.css';

interface Props {
  readonly group: SpellingGroup;
  /** What is asked of this group; nothing is merged unasked. */
  readonly onMerge: (merge: SpellingMerge | undefined) => void;
}

/** Spellings that may be one name: which are, and the form that is kept. */
export const SpellingChoice = ({ group, onMerge }: Props) => {
  const { m, format } = useI18n();
  const words = m.bulk.spellings;
  const [form, setForm] = useState(group.values[0]?.value ?? '');
  /** One spelling alone is merged only into another. */
  const ask = (from: readonly string[], into: string): void => onMerge(from.some((value) => value !== into) ? { into, from } : undefined);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (values: readonly string[], into: string): void => {
    setPicked(values);
    setForm(into);
    ask(values, into);
  };
  return (
    <fieldset className={styles['group']}>
      <legend className="visually-hidden">{words.groupOf(form)}</legend>
      <div className={styles['spellings']}>
        {group.values.map(({ value, count }) => (
          <Checkbox
            key={value}
            checked={picked.includes(value)}
            onChange={(on) => pick(group.values.map((one) => one.value).filter((one) => (one === value ? on : picked.includes(one))), form)}
            label={
              <>
                {value} <span className={styles['count']}>{format.number(count)}</span>
              </>
            }
          />
        ))}
      </div>
      <SelectField
        label={words.form}
        value={form}
        choices={group.values.map(({ value }) => ({ value, label: value }))}
        onChange={(into) => pick(picked, into)}
      />
    </fieldset>
  );
};
