import { isCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import { done, refused, type Result } from '#domain/record/result';
import type { Review } from '#domain/reviews/review';
import { readOneDate, type OneDateContext, type OneDateFault } from '../one-date';

export type Minutes = NonNullable<Review['minutes']>;

/** Where minutes stand, as it is being typed; without a stage nothing is said of them. */
export interface TypedMinutes {
  readonly stage: Minutes['stage'] | '';
  readonly date: string;
  readonly until: string;
}

export type DayFault = OneDateFault | { readonly code: 'not-a-day' };

export interface MinutesFaults {
  readonly date?: DayFault;
  readonly until?: DayFault;
}

export type MinutesContext = Omit<OneDateContext, 'shown'> & Readonly<Record<'date' | 'until', OneDateContext['shown']>>;

const readDay = (text: string, { date: _date, until: _until, ...context }: MinutesContext, shown: OneDateContext['shown']): Result<CivilDay | undefined, DayFault> => {
  const read = readOneDate(text, { ...context, shown });
  if (!read.ok) return read;
  if (read.value === undefined) return done(undefined);
  return isCivilDay(read.value) ? done(read.value) : refused({ code: 'not-a-day' });
};

/** Only what is submitted waits for answers until a day. */
const typedDays = ({ stage, date, until }: TypedMinutes, context: MinutesContext) => ({
  date: readDay(date, context, context.date),
  until: readDay(stage === 'submitted' ? until : '', context, context.until),
});

/** What is odd in days that can be kept all the same. */
export const oddDays = (typed: TypedMinutes, context: MinutesContext, held: CivilDay | undefined): { readonly date: boolean; readonly until: boolean } => {
  const { date, until } = typedDays(typed, context);
  const day = date.ok ? date.value : undefined;
  const last = until.ok ? until.value : undefined;
  return { date: day !== undefined && held !== undefined && day < held, until: last !== undefined && day !== undefined && last < day };
};

/** The minutes to be stored (undefined: nothing is said of them), or what is at fault, field by field. */
export const readMinutesForm = (typed: TypedMinutes, context: MinutesContext): Result<Minutes | undefined, MinutesFaults> => {
  const { stage } = typed;
  if (stage === '') return done(undefined);
  const { date, until } = typedDays(typed, context);
  if (!date.ok || !until.ok) return refused({ ...(!date.ok && { date: date.reason }), ...(!until.ok && { until: until.reason }) });
  return done({ stage, ...(date.value !== undefined && { date: date.value }), ...(until.value !== undefined && { until: until.value }) });
};
