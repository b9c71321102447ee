import { useId } from 'react';
import { groupBy } from '#domain/record/group-by';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import styles from './field.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly group?: string;
}

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

const Options = <Value extends string>({ choices }: { readonly choices: readonly Choice<Value>[] }) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** One of a short list, with the browser's own list, which every phone and screen reader knows. */
export const SelectField = <Value extends string>({ value, choices, onChange, disabled = false, autoFocus = false, ...frame }: Props<Value>) => {
  const id = useId();
  const groups = [...groupBy(choices, ({ group }) => group)];
  return (
    <FieldFrame id={id} {...frame}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        autoFocus={autoFocus}
        aria-invalid={frame.error !== undefined}
        aria-describedby={describedBy(id, frame)}
        className={styles['control']}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {groups.map(([group, grouped]) =>
          group === undefined ? (
            <Options key="" choices={grouped} />
          ) : (
            <optgroup key={group} label={group}>
              <Options choices={grouped} />
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
};
