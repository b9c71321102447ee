import { z } from 'zod';
import { evidenceSchema } from '#domain/evidence/evidence.schema';
import type { Evidence } from '#domain/evidence/evidence';
import type { PlannedAction } from '#domain/programme/planned-action';
import { idOf } from '#domain/record/record.schema';
import type { ActivityId } from '#domain/record/id';
import { blankActivity, blankFigure, writtenActivitySchema, type WrittenActivity } from '#documents/entry/written-activity';
import { writeOutActivity } from '#documents/entry/write-out-activity';
import { fieldWriter } from '#i18n/changes/field-writer';
import type { I18n } from '#i18n/i18n-context';
import type { EntrySubject } from '#storage/repositories/entry.repository';
import { newRecordId } from '#storage/new-record-id';

/** A form as it stands: what is typed, what the record held when it was read, and what was made beside it. */
export interface EntryState {
  readonly id: ActivityId;
  readonly written: WrittenActivity;
  /** The stored activity as the form shows it, and its revision; null when the activity is new. */
  readonly base: { readonly written: WrittenActivity; readonly rev: number } | null;
  readonly pending: readonly Evidence[];
}

const stateSchema = z.strictObject({
  id: idOf<'Activity'>(),
  written: writtenActivitySchema,
  base: z.strictObject({ written: writtenActivitySchema, rev: z.int().nonnegative() }).nullable(),
  pending: z.array(evidenceSchema),
});

/** What a draft of this browser holds, or nothing when it is of another version. */
export const readDraftState = (content: unknown): EntryState | undefined => stateSchema.safeParse(content).data;

export const writtenOf = ({ activity, fulfils }: EntrySubject, i18n: I18n): WrittenActivity => {
  const written = writeOutActivity(activity, fulfils, fieldWriter(i18n));
  return written.figures.length > 0 ? written : { ...written, figures: [blankFigure(newRecordId())] };
};

export const newEntry = (): EntryState => ({ id: newRecordId(), written: blankActivity(newRecordId()), base: null, pending: [] });

/** What became of a planned action: the activity starts from its words, and fulfils it once it is saved. */
export const actionEntry = ({ id, title, objective, kind, places, partners, referent }: PlannedAction): EntryState => {
  const { written, ...blank } = newEntry();
  const taken = { title, objective, kind, places: [...places], partners: [...partners], referent: referent ?? ('' as const), fulfils: [id] };
  return { ...blank, written: { ...written, ...taken } };
};

export const editEntry = (subject: EntrySubject, i18n: I18n): EntryState => ({
  id: subject.activity.id,
  written: writtenOf(subject, i18n),
  base: { written: writtenOf(subject, i18n), rev: subject.activity.rev },
  pending: [],
});

/** A copy takes what describes the activity, never what happened: no date, figure, press return nor evidence of the other one. */
export const copyEntry = (subject: EntrySubject, i18n: I18n): EntryState => {
  const { written, ...blank } = newEntry();
  const { title, objective, otherObjectives, kind, role, referent, places, territories, partners, funders } = writtenOf(subject, i18n);
  return { ...blank, written: { ...written, title: i18n.m.entry.copyOf(title), objective, otherObjectives, kind, role, referent, places, territories, partners, funders } };
};
