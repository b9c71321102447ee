import type { Convention } from '../objectives/objective';
import { codeOfLabel } from '../record/code-of-label';
import type { ActivityId } from '../record/id';

/** What a convention asks the organisation, or its funders, to make known. */
export type PublicityDuty = Convention['publicityDuties'][number];

/** What was done of a duty in one year, and the activities that are exceptions to it. */
export type DutyOfYear = NonNullable<Convention['publicity']>[number];

export interface DutyLine {
  readonly duty: PublicityDuty;
  /** Null when nobody has said yet: neither kept nor not kept. */
  readonly told: DutyOfYear | null;
}

/** One line for each duty of publicity of a convention, with what is recorded of it in `year`. */
export const dutyLines = ({ publicityDuties, publicity = [] }: Pick<Convention, 'publicityDuties' | 'publicity'>, year: number): readonly DutyLine[] =>
  publicityDuties.map((duty) => ({ duty, told: publicity.find((one) => one.duty === duty.code && one.year === year) ?? null }));

/** How many duties are told of, and how each was kept. */
export type DutyCounts = Readonly<Record<DutyOfYear['kept'] | 'told' | 'all', number>>;

export const countDuties = (lines: readonly DutyLine[]): DutyCounts => {
  const keptAs = (kept: DutyOfYear['kept']): number => lines.filter(({ told }) => told?.kept === kept).length;
  const counts = { yes: keptAs('yes'), in_part: keptAs('in_part'), no: keptAs('no') };
  return { ...counts, told: counts.yes + counts.in_part + counts.no, all: lines.length };
};

/** The convention with these lines of publicity; a convention of which nothing is told has no list. */
const telling = ({ publicity: _before, ...convention }: Convention, publicity: readonly DutyOfYear[]): Convention =>
  publicity.length === 0 ? convention : { ...convention, publicity: publicity.toSorted((left, right) => left.year - right.year) };

/** Takes back what is told of one duty in one year; other years keep what they have. */
export const withoutTold = (convention: Convention, { duty, year }: Pick<DutyOfYear, 'duty' | 'year'>): Convention =>
  telling(convention, (convention.publicity ?? []).filter((one) => one.duty !== duty || one.year !== year));

/** Tells of one duty in one year, in place of what was told before. */
export const withTold = (convention: Convention, told: DutyOfYear): Convention => telling(convention, [...(withoutTold(convention, told).publicity ?? []), told]);

/** Adds a duty, or puts it in the place of the one that has its code. */
export const withDuty = (convention: Convention, duty: PublicityDuty): Convention => {
  const { publicityDuties } = convention;
  const known = publicityDuties.some(({ code }) => code === duty.code);
  return { ...convention, publicityDuties: known ? publicityDuties.map((one) => (one.code === duty.code ? duty : one)) : [...publicityDuties, duty] };
};

/** Takes a duty away, with what is told of it in every year. */
export const withoutDuty = (convention: Convention, { code }: Pick<PublicityDuty, 'code'>): Convention => ({
  ...telling(convention, (convention.publicity ?? []).filter(({ duty }) => duty !== code)),
  publicityDuties: convention.publicityDuties.filter((one) => one.code !== code),
});

/** A short name that no other duty of the convention has: lines of years point to it. */
export const newDutyCode = ({ publicityDuties }: Pick<Convention, 'publicityDuties'>, label: string): string => {
  const taken = new Set(publicityDuties.map(({ code }) => code));
  const base = codeOfLabel(label, 'duty');
  let [code, number] = [base, 2];
  for (; taken.has(code); number += 1) code = `${base}-${String(number)}`;
  return code;
};

type Exception = DutyOfYear['exceptions'][number];

const instead = (exceptions: readonly Exception[], gone: ReadonlySet<ActivityId>, kept: ActivityId | undefined): readonly Exception[] => {
  const moved = exceptions.flatMap((one) => (gone.has(one.activity) ? (kept === undefined ? [] : [{ ...one, activity: kept }]) : [one]));
  return moved.filter(({ activity }, index) => moved.findIndex((one) => one.activity === activity) === index);
};

/** Exceptions no longer name the activities that go, or name once the one that takes their place. The same convention when none did. */
export const withoutExcepted = (convention: Convention, gone: ReadonlySet<ActivityId>, kept?: ActivityId): Convention => {
  const { publicity = [] } = convention;
  if (publicity.every(({ exceptions }) => exceptions.every(({ activity }) => !gone.has(activity)))) return convention;
  return { ...convention, publicity: publicity.map((told) => ({ ...told, exceptions: instead(told.exceptions, gone, kept) })) };
};
