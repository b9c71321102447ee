import { useId } from 'react';
import type { Activity } from '#domain/activities/activity';
import { differingFields, proposedSide, SOME_OF, type MergeChoices, type MergedField, type Side } from '#domain/activities/doubles/merge-activities';
import { fieldInWords, ValueInWords } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readNames, type RecordNames } from '#storage/repositories/names.repository';
import forms from '#ui/forms/field.module.css';
import { Private } from '#ui/preferences/private';
import styles from './doubles.module.css';

interface Props {
  readonly kept: Activity;
  readonly other: Activity;
  readonly choices: MergeChoices;
  readonly onChoices: (choices: MergeChoices) => void;
}

/** What is kept whole of both, shown so that one sees what is merged. */
const WHOLE = ['measures', 'pressReturns', 'evidence', 'photos'] as const;

const NO_NAMES: RecordNames = new Map();

interface RowProps extends Props {
  readonly field: MergedField;
  readonly values: ValueInWords;
}

const ChoiceRow = ({ field, values, kept, other, choices, onChoices }: RowProps) => {
  const i18n = useI18n();
  const name = useId();
  const words = i18n.m.bulk.doubles;
  const label = fieldInWords(field, i18n);
  const chosen = choices[field] ?? proposedSide(kept, other, field);
  const radio = (side: Side, text: string) => (
    <label className={forms['choice']}>
      <input type="radio" name={name} checked={chosen === side} onChange={() => onChoices({ ...choices, [field]: side })} />
      <span>{text}</span>
    </label>
  );
  const told = (activity: Activity): string => (field === 'role' ? values.of('role', activity.role?.value) : values.of(field, activity[field]));
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={words.kept}>{radio('kept', told(kept))}</td>
      <td data-label={words.other}>
        {radio('other', told(other))}
        {SOME_OF.some((one) => one === field) && radio('both', words.both)}
      </td>
    </tr>
  );
};

const WholeRow = ({ field, values, kept, other }: Omit<RowProps, 'field' | 'choices' | 'onChoices'> & { readonly field: (typeof WHOLE)[number] }) => {
  const i18n = useI18n();
  const words = i18n.m.bulk.doubles;
  if (kept[field].length + other[field].length === 0) return null;
  return (
    <tr>
      <th scope="row">{fieldInWords(field, i18n)}</th>
      <td data-label={words.kept}>{values.of(field, kept[field])}</td>
      <td data-label={words.other}>{values.of(field, other[field])}</td>
    </tr>
  );
};

/** The fields in which two activities differ, one beside the other, with the choice of what stays. */
export const FieldChoices = (props: Props) => {
  const i18n = useI18n();
  const { kept, other } = props;
  const { data: names } = useLiveRead('names-of-pair', [kept.id, kept.rev, other.id, other.rev], ({ db, dossier }) => readNames(db, dossier, [kept, other]));
  const values = new ValueInWords(names ?? NO_NAMES, i18n);
  const words = i18n.m.bulk.doubles;
  const fields = differingFields(kept, other);
  const shown = fields.filter((field) => field !== 'internalNote');
  const table = (rows: readonly MergedField[], caption: string) => (
    <table className={styles['compare']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.kept}</th>
          <th scope="col">{words.other}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((field) => (
          <ChoiceRow key={field} field={field} values={values} {...props} />
        ))}
        {rows === shown && WHOLE.map((field) => <WholeRow key={field} field={field} values={values} kept={kept} other={other} />)}
      </tbody>
    </table>
  );
  return (
    <>
      {table(shown, words.sideBySide)}
      {fields.length > shown.length && <Private>{table(['internalNote'], words.noteSideBySide)}</Private>}
    </>
  );
};
