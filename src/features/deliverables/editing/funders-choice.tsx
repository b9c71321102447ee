import type { ReactNode } from 'react';
import type { Funder } from '#domain/budget/budget';
import type { FunderId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';

interface Props {
  readonly legend: string;
  readonly funders: readonly Funder[];
  readonly chosen: readonly FunderId[];
  readonly error?: string | undefined;
  readonly onChange: (chosen: readonly FunderId[]) => void;
  /** Other choices of the same kind, after them. */
  readonly children?: ReactNode;
}

/** Some of the funders, in their order. */
export const FundersChoice = ({ legend, funders, chosen, error, onChange, children }: Props) => {
  const { format } = useI18n();
  const set = (id: FunderId, checked: boolean): void => onChange(funders.map((funder) => funder.id).filter((each) => (each === id ? checked : chosen.includes(each))));
  return (
    <fieldset className={forms['group']}>
      <legend>{legend}</legend>
      {funders.map(({ id, name }) => (
        <Checkbox key={id} label={format.text(name)} checked={chosen.includes(id)} onChange={(checked) => set(id, checked)} />
      ))}
      {children}
      {error !== undefined && (
        <p role="alert" className={forms['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
