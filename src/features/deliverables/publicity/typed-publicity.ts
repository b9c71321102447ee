import type { DutyLine, DutyOfYear } from '#domain/deliverables/publicity';
import type { ActivityId } from '#domain/record/id';

/** An activity that a duty was not kept for, and why, as it is typed. */
export interface TypedException {
  readonly activity: ActivityId;
  readonly note: string;
}

/** What is told of a duty in a year, as it stands in its form. */
export interface TypedPublicity {
  /** Empty: to be told. */
  readonly kept: DutyOfYear['kept'] | '';
  readonly note: string;
  readonly exceptions: readonly TypedException[];
}

export const publicityAsTyped = ({ told }: DutyLine): TypedPublicity => ({
  kept: told?.kept ?? '',
  note: told?.note ?? '',
  exceptions: (told?.exceptions ?? []).map(({ activity, note = '' }) => ({ activity, note })),
});

/** Something is told that would be lost without saying how the duty was kept. */
export const wantsKept = ({ kept, note, exceptions }: TypedPublicity): boolean => kept === '' && (note.trim() !== '' || exceptions.length > 0);

/** What to record, or null when there is nothing to tell. */
export const readPublicity = ({ kept, note, exceptions }: TypedPublicity, { duty, year }: Pick<DutyOfYear, 'duty' | 'year'>): DutyOfYear | null =>
  kept === ''
    ? null
    : {
        year,
        duty,
        kept,
        ...(note.trim() !== '' && { note: note.trim() }),
        exceptions: exceptions.map((one) => ({ activity: one.activity, ...(one.note.trim() !== '' && { note: one.note.trim() }) })),
      };
