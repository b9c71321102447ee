import { X } from 'lucide-react';
import { figureOf } from '#domain/measures/figure';
import { METRIC_CODES } from '#domain/measures/metrics';
import { blankFigure, type WrittenFigureRow } from '#documents/entry/written-activity';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { actionFaultInWords } from './fault-words';
import type { ActionForm } from './use-action-form';

interface RowProps {
  readonly form: ActionForm;
  readonly row: WrittenFigureRow;
  readonly rank: number;
  readonly onChange: (row: WrittenFigureRow) => void;
  readonly onRemove: () => void;
}

const TargetRow = ({ form, row, rank, onChange, onRemove }: RowProps) => {
  const { m, format } = useI18n();
  const words = m.programmeEdit.form;
  const error = form.errorOf('figure', row.id);
  const read = form.understood.figures.find(({ measure }) => measure.id === row.id);
  const understood = read === undefined ? undefined : `${m.entry.understoodFigure(`${format.spokenQuantity(figureOf(read.measure))} ${format.text(read.measure.unit)}`, m.metrics[read.measure.metric])}.`;
  return (
    <div className={styles['target']} role="group" aria-label={words.target(rank)}>
      <TextField autoFocus={row.text === ''} label={words.target(rank)} placeholder={words.targetHint} value={row.text} onChange={(text) => onChange({ ...row, text })} error={error} description={error === undefined ? understood : undefined} />
      <SelectField
        label={m.entry.fields.metric}
        value={row.metric}
        choices={[{ value: '' as const, label: m.entry.fromWords }, ...METRIC_CODES.map((metric) => ({ value: metric, label: m.metrics[metric] }))]}
        onChange={(metric) => onChange({ ...row, metric })}
      />
      <button type="button" className={buttons['small']} aria-label={m.entry.removeRow(words.target(rank))} onClick={onRemove}>
        <X aria-hidden="true" size={15} strokeWidth={2} />
      </button>
    </div>
  );
};

/** What the action promises as figures: one value or a range each. */
export const TargetRows = ({ form }: { readonly form: ActionForm }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { surroundings } = useEditing();
  const { written, set, odd } = form;
  const zero = odd.find(({ code }) => code === 'target-of-zero');
  const { figures } = written;
  return (
    <div className={styles['targets']} role="group" aria-label={m.programmeEdit.form.targets}>
      {figures.map((row, index) => (
        <TargetRow
          key={row.id}
          form={form}
          row={row}
          rank={index + 1}
          onChange={(changed) => set('figures', figures.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => set('figures', figures.filter(({ id }) => id !== row.id))}
        />
      ))}
      {zero !== undefined && <p className={forms['description']}>{actionFaultInWords(zero, surroundings, i18n)}</p>}
      <div className={forms['actions']}>
        <button type="button" className={buttons['small']} onClick={() => set('figures', [...figures, blankFigure(newRecordId())])}>
          {m.programmeEdit.form.addTarget}
        </button>
      </div>
    </div>
  );
};
