import { asksCause, type ActivityStatus } from '#domain/activities/statuses';
import type { DateFault } from '#domain/periods/date-fault';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import type { PlannedAction } from '#domain/programme/planned-action';
import { readWrittenDate } from '#documents/written/written-date';

type Progress = NonNullable<PlannedAction['progress']>;

/** Where an action stands, as it is being typed. */
export interface WrittenProgress {
  readonly status: ActivityStatus;
  readonly newDate: string;
  readonly reason: string;
}

export interface UnderstoodProgress {
  /** What is to be stored: null when nothing is known any more, undefined while something is at fault. */
  readonly progress: Progress | null | undefined;
  readonly newDate: PartialDate | undefined;
  readonly dateFault: DateFault | undefined;
  readonly lacksReason: boolean;
}

/** A progress that says the action is over has no new date. */
export const takesNewDate = (status: ActivityStatus): boolean => status !== 'completed' && status !== 'abandoned' && status !== 'unknown';

export const takesReason = (status: ActivityStatus): boolean => status !== 'completed' && status !== 'unknown';

interface Context {
  readonly today: CivilDay;
  readonly year: number;
  /** What the field showed of the date that is stored. */
  readonly stored: { readonly text: string; readonly date: PartialDate } | undefined;
}

const dateOf = ({ status, newDate: text }: WrittenProgress, { stored, ...context }: Context): Pick<UnderstoodProgress, 'newDate' | 'dateFault'> => {
  const nothing = { newDate: undefined, dateFault: undefined };
  if (!takesNewDate(status) || text.trim() === '') return nothing;
  if (text === stored?.text) return { newDate: stored.date, dateFault: undefined };
  const read = readWrittenDate(text, context);
  if (!read.ok) return { newDate: undefined, dateFault: read.reason };
  const [date, ...others] = read.value.dates;
  return others.length > 0 ? { newDate: undefined, dateFault: { code: 'not-understood' } } : { ...nothing, newDate: date };
};

/** What is typed of a progress as it is to be stored. */
export const understandProgress = (written: WrittenProgress, context: Context): UnderstoodProgress => {
  const { status } = written;
  const date = dateOf(written, context);
  const reason = takesReason(status) ? written.reason.trim() : '';
  const lacksReason = asksCause(status) && reason === '';
  if (date.dateFault !== undefined || lacksReason) return { ...date, lacksReason, progress: undefined };
  if (status === 'unknown') return { ...date, lacksReason, progress: null };
  return { ...date, lacksReason, progress: { status, ...(reason !== '' && { reason }), ...(date.newDate !== undefined && { newDate: date.newDate }) } };
};

/** The action with this progress, or without any. */
export const withProgress = ({ progress: _before, ...action }: PlannedAction, progress: Progress | null): PlannedAction => (progress === null ? action : { ...action, progress });
