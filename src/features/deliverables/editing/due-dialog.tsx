import { useState } from 'react';
import { dueDateOf } from '#domain/deliverables/due-date';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import { changeDue } from '#storage/commands/deliverables';
import { useStorage } from '#storage/live/storage-context';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import { firstYearOf, type DeliverablesYear } from '../deliverables-year';
import { BeforeConvention } from './before-convention';
import type { Opened } from './editing-context';

interface Props {
  readonly opened: Extract<Opened, { type: 'due' }>;
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

/** What the rule gives for the year, in words. */
const Given = ({ opened: { row }, year }: Props) => {
  const { m, format } = useI18n();
  const { dueChanges: _changes, ...piece } = row.deliverable;
  const given = dueDateOf(piece, year.year, year.frameOf(row.deliverable));
  if (given === null || piece.dueRule === undefined) return <p>{m.pieces.dueForm.noRule}</p>;
  return <p>{m.pieces.dueForm.given(format.day(given.day), m.pieces.rule(piece.dueRule))}</p>;
};

/** Gives a piece of one year another due date, with why; the rule and the other years stay as they are. */
export const DueDialog = (props: Props) => {
  const { m, format } = useI18n();
  const { opened, year, onClose } = props;
  const { deliverable, due } = opened.row;
  const words = m.pieces.dueForm;
  const { db } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState({ day: due?.day as string | undefined ?? '', reason: due?.reason ?? '' });
  const [tried, setTried] = useState(false);
  const day = parseCivilDay(typed.day);
  const save = (): void => {
    setTried(true);
    if (day !== null && typed.reason.trim() !== '') void command.run(() => changeDue(db, deliverable, { year: year.year, day, reason: typed.reason }), onClose);
  };
  const back = { label: words.back, onAct: () => void command.run(() => changeDue(db, deliverable, { year: year.year, day: null, reason: '' }), onClose) };
  return (
    <FormDialog title={words.title(format.text(deliverable.label), year.year)} command={command} onSave={save} onClose={onClose} other={due?.rule === 'changed' ? back : undefined}>
      <Given {...props} />
      <TextField
        type="date"
        autoFocus
        label={words.day}
        value={typed.day}
        error={tried && day === null ? words.dayFaults[typed.day === '' ? 'missing' : 'invalid'] : undefined}
        onChange={(text) => setTyped({ ...typed, day: text })}
      />
      <BeforeConvention day={day} firstYear={firstYearOf(year, deliverable)} />
      <TextArea
        rows={2}
        label={words.reason}
        description={words.reasonHow}
        value={typed.reason}
        error={tried && typed.reason.trim() === '' ? words.reasonFault : undefined}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
    </FormDialog>
  );
};
