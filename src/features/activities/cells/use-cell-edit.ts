import { useMemo, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { foldText } from '#domain/activities/folded-text';
import { faultOf } from '#domain/activities/entry-fault';
import type { Person } from '#domain/dossier/dossier';
import { understandActivity, type EntryContext, type Understood } from '#documents/entry/understand-activity';
import { writeOutActivity } from '#documents/entry/write-out-activity';
import type { WrittenActivity } from '#documents/entry/written-activity';
import { faultInWords } from '#i18n/changes/fault-in-words';
import { fieldWriter } from '#i18n/changes/field-writer';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { editCells } from '#storage/commands/edit-cells';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import type { EditableColumn } from '../list-columns';
import { useList } from '../list-context';

export type WrittenCell = Pick<WrittenActivity, 'objective' | 'status' | 'cause' | 'date' | 'referent' | 'newReferent'>;

export interface CellEdit {
  /** What was typed on the cell to open it. */
  readonly typed: string | undefined;
  readonly written: WrittenCell;
  readonly understood: Understood;
  readonly set: (over: Partial<WrittenCell>) => void;
  /** What is wrong with what is typed, once saving was tried. */
  readonly error: string | undefined;
  /** Saves what is typed, or that with `over`; answers whether the cell may be left. */
  readonly save: (over?: Partial<WrittenCell>) => Promise<boolean>;
  readonly busy: boolean;
}

const personNamed = ({ dossier }: Activity, name: string): Person | undefined =>
  name.trim() === '' ? undefined : { dossier, id: newRecordId(), rev: 0, name: name.trim(), shares: [] };

/** What a character makes of a cell: a date begun, a name begun, the first progress that begins so. An objective is chosen from what it finds. */
const asTyped = (column: EditableColumn, typed: string | undefined, { m }: I18n): Partial<WrittenActivity> => {
  if (typed === undefined) return {};
  if (column === 'date') return { date: typed };
  if (column === 'referent') return { referent: '', newReferent: typed };
  const status = column === 'status' ? ACTIVITY_STATUSES.find((one) => foldText(m.statuses[one]).startsWith(foldText(typed))) : undefined;
  return status === undefined ? {} : { status };
};

/** One field of an activity, understood and refused as its form would. */
export const useCellEdit = (activity: Activity, column: EditableColumn, typed: string | undefined, onSaved: (after: Activity) => void): CellEdit => {
  const i18n = useI18n();
  const { db } = useStorage();
  const command = useCommand();
  const { snapshot, hold } = useList();
  const [attempted, setAttempted] = useState(false);
  const context = useMemo((): EntryContext & { readonly stored: NonNullable<EntryContext['stored']> } => {
    const { dossier, id, year } = activity;
    const written = writeOutActivity(activity, [], fieldWriter(i18n));
    return { dossier, id, year, today: today(), years: snapshot.years, units: i18n.m.entry.units, stored: { activity, written } };
  }, [activity, i18n, snapshot]);
  const [written, setWritten] = useState<WrittenActivity>(() => ({ ...context.stored.written, ...asTyped(column, typed, i18n) }));
  const understood = useMemo(() => understandActivity(written, context), [written, context]);
  const { missing } = i18n.m.entry.faults;
  const fault = faultOf(understood.faults, { name: column === 'status' ? 'cause' : column === 'date' ? 'date' : 'objective' });
  const others = understood.faults[0];
  const faultWords = (): string | undefined => {
    if (fault !== undefined) return faultInWords(fault, column === 'status' ? missing.cause : missing.objective, i18n);
    // Something else of the activity is at fault, which its form shows.
    return others === undefined ? undefined : i18n.m.activities.cells.elsewhere;
  };
  const save: CellEdit['save'] = async (over = {}) => {
    const meant = { ...written, ...over };
    const { activity: after } = understandActivity(meant, context);
    setWritten(meant);
    setAttempted(true);
    if (after === null || command.busy) return false;
    const person = personNamed(activity, meant.newReferent);
    const put = person === undefined ? after : { ...after, referent: person.id };
    hold([activity.id]);
    return command.run(() => editCells(db, { dossier: activity.dossier, activities: [{ before: activity, after: put }], person }), () => onSaved(put));
  };
  const dateIsWrong = fault?.code === 'date' && written.date !== context.stored.written.date;
  return {
    typed,
    written,
    understood,
    set: (over) => setWritten((before) => ({ ...before, ...over })),
    error: command.problem ?? (attempted || dateIsWrong ? faultWords() : undefined),
    save,
    busy: command.busy,
  };
};
