import { useState } from 'react';
import { CHANNELS } from '#domain/measures/channels';
import { readPressLines, sameAddress } from '#documents/entry/press-lines';
import type { WrittenPressReturn } from '#documents/entry/written-activity';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { newRecordId } from '#storage/new-record-id';

const newReturn = (over: Partial<WrittenPressReturn> = {}): WrittenPressReturn => ({ id: newRecordId(), outlet: '', channel: '', title: '', date: '', link: '', ...over });

interface RowProps {
  readonly row: WrittenPressReturn;
  readonly rank: number;
  /** Another return of the list has the same address. */
  readonly double: boolean;
  readonly onChange: (row: WrittenPressReturn) => void;
  readonly onRemove: () => void;
}

const Row = ({ row, rank, double, onChange, onRemove }: RowProps) => {
  const { m } = useI18n();
  const { errorOf } = useEntry();
  const words = m.entry.returnFields;
  const error = errorOf({ name: 'pressReturn', row: row.id });
  return (
    <div className={styles['block']} role="group" aria-label={m.entry.returnNumber(rank)}>
      <div className={forms['row']}>
        <TextField label={words.outlet} value={row.outlet} onChange={(outlet) => onChange({ ...row, outlet })} error={error} />
        <SelectField
          label={words.channel}
          value={row.channel}
          choices={[{ value: '', label: m.entry.notSaid }, ...CHANNELS.map((channel) => ({ value: channel, label: m.channels[channel] }))]}
          onChange={(channel) => onChange({ ...row, channel })}
        />
        <TextField label={words.date} optional value={row.date} onChange={(date) => onChange({ ...row, date })} />
      </div>
      <div className={forms['row']}>
        <TextField label={words.title} optional value={row.title} onChange={(title) => onChange({ ...row, title })} />
        <TextField label={words.link} optional inputMode="url" value={row.link} onChange={(link) => onChange({ ...row, link })} description={double ? m.entry.sameLink : undefined} />
      </div>
      <div className={forms['actions']}>
        <button type="button" className={buttons['small']} onClick={onRemove}>
          {m.entry.removeRow(m.entry.returnNumber(rank))}
        </button>
      </div>
    </div>
  );
};

/** Lines pasted from a message or a spreadsheet become as many returns. */
const Paste = ({ onRows }: { readonly onRows: (rows: readonly WrittenPressReturn[]) => void }) => {
  const { m } = useI18n();
  const [text, setText] = useState('');
  const read = readPressLines(text);
  return (
    <div className={styles['block']}>
      <TextArea label={m.entry.pasteReturns} description={m.entry.pasteReturnsHow} value={text} onChange={setText} />
      <div className={forms['actions']}>
        <button
          type="button"
          className={buttons['ghost']}
          disabled={read.length === 0}
          onClick={() => {
            onRows(read.map((line) => newReturn(line)));
            setText('');
          }}
        >
          {m.entry.pasteReturnsDo(read.length)}
        </button>
      </div>
    </div>
  );
};

/** Press returns named one by one; how many were announced stays a figure of its own, never added to them. */
export const PressRows = () => {
  const { m } = useI18n();
  const { written, set } = useEntry();
  const rows = written.pressReturns;
  const addresses = rows.map(({ link }) => (link.trim() === '' ? '' : sameAddress(link.trim())));
  return (
    <>
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          rank={index + 1}
          double={addresses[index] !== '' && addresses.indexOf(addresses[index] ?? '') < index}
          onChange={(next) => set('pressReturns', rows.map((one) => (one.id === next.id ? next : one)))}
          onRemove={() => set('pressReturns', rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <Paste onRows={(more) => set('pressReturns', [...rows, ...more])} />
      <div className={forms['actions']}>
        <button type="button" className={buttons['ghost']} onClick={() => set('pressReturns', [...rows, newReturn()])}>
          {m.entry.addReturn}
        </button>
      </div>
    </>
  );
};
