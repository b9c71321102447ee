import type { MeasureId } from '#domain/record/id';
import { blankFigure, type WrittenFigureRow } from '#documents/entry/written-activity';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { FigureField } from './figure-field';
import { newRecordId } from '#storage/new-record-id';

interface RowProps {
  readonly row: WrittenFigureRow;
  readonly rank: number;
  readonly others: readonly { readonly id: MeasureId; readonly label: string }[];
  readonly onChange: (row: WrittenFigureRow) => void;
  readonly onRemove: () => void;
}

const Details = ({ row, rank, others, onChange, onRemove }: RowProps) => {
  const { m } = useI18n();
  const own = { value: '' as const, label: m.entry.ownFigure };
  const choices = [own, ...others.map(({ id, label }) => ({ value: id, label }))];
  // A figure may point into another activity: that link is kept, and told by its own name.
  const withStored = (stored: MeasureId | '') => (stored === '' || choices.some(({ value }) => value === stored) ? choices : [...choices, { value: stored, label: m.common.alreadyCounted }]);
  return (
    <>
      <div className={forms['row']}>
        <TextField label={m.entry.audience} optional value={row.audience} onChange={(audience) => onChange({ ...row, audience })} />
        <TextField label={m.entry.session} optional value={row.session} onChange={(session) => onChange({ ...row, session })} />
      </div>
      {(others.length > 0 || row.partOf !== '' || row.restates !== '') && (
        <div className={forms['row']}>
          <SelectField label={m.entry.partOf} value={row.partOf} choices={withStored(row.partOf)} onChange={(partOf) => onChange({ ...row, partOf })} />
          <SelectField label={m.entry.restates} value={row.restates} choices={withStored(row.restates)} onChange={(restates) => onChange({ ...row, restates })} />
        </div>
      )}
      <div className={forms['actions']}>
        <button type="button" className={buttons['small']} onClick={onRemove}>
          {m.entry.removeRow(m.entry.figureNumber(rank))}
        </button>
      </div>
    </>
  );
};

/** Every figure of the activity. The first one's number stands in the short form; its details are here with the others. */
export const FigureRows = () => {
  const { m, format } = useI18n();
  const { written, set } = useEntry();
  const { figures } = written;
  const change = (row: WrittenFigureRow): void => set('figures', figures.map((one) => (one.id === row.id ? row : one)));
  const remove = (row: WrittenFigureRow): void => {
    const left = figures.filter(({ id }) => id !== row.id);
    set('figures', left.length > 0 ? left : [blankFigure(newRecordId())]);
  };
  const labelled = figures.map((row, index) => ({ id: row.id, label: row.text.trim() === '' ? m.entry.figureNumber(index + 1) : format.text(row.text) }));
  return (
    <>
      {figures.map((row, index) => (
        <div key={row.id} className={styles['block']} role="group" aria-label={m.entry.figureNumber(index + 1)}>
          {index > 0 && (
            <div className={forms['row']}>
              <FigureField row={row} label={m.entry.figureNumber(index + 1)} onChange={change} />
            </div>
          )}
          {index === 0 && <p className={styles['said']}>{row.text.trim() === '' ? m.entry.figureNumber(1) : format.text(row.text)}</p>}
          <Details row={row} rank={index + 1} others={labelled.filter(({ id }) => id !== row.id)} onChange={change} onRemove={() => remove(row)} />
        </div>
      ))}
      <div className={forms['actions']}>
        <button type="button" className={buttons['ghost']} onClick={() => set('figures', [...figures, blankFigure(newRecordId())])}>
          {m.entry.addFigure}
        </button>
      </div>
    </>
  );
};
