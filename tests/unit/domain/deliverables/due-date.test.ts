import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDateOf, fiscalYearStart, pieceDueState, type DueFrame } from '#domain/deliverables/due-date';
import { addDays } from '#domain/periods/civil-arithmetic';
import { day } from '#tests/fixtures/builders/day';

const CALENDAR: DueFrame = { term: day('2023-12-31') };
const SCHOOL: DueFrame = { fiscalYearEnd: '08-31', term: day('2024-08-31') };

describe('the due date of a piece', () => {
  it('is the last day of its fiscal year when it is due within the year', () => {
    expect(dueDateOf({ dueRule: { type: 'within_year' } }, 2022, CALENDAR)).toEqual({ day: '2022-12-31', rule: 'within_year' });
    expect(dueDateOf({ dueRule: { type: 'within_year' } }, 2022, SCHOOL)).toEqual({ day: '2022-08-31', rule: 'within_year' });
  });

  it('is six months after the fiscal year for a financial report (loi 2000-321, article 10)', () => {
    expect(dueDateOf({ dueRule: { type: 'months_after_year', months: 6 } }, 2022, CALENDAR)?.day).toBe('2023-06-30');
    expect(dueDateOf({ dueRule: { type: 'months_after_year', months: 6 } }, 2022, SCHOOL)?.day).toBe('2023-02-28');
    expect(dueDateOf({ dueRule: { type: 'months_after_year', months: 6 } }, 2022, { fiscalYearEnd: '06-30' })?.day).toBe('2022-12-31');
  });

  it('is three months before the convention ends for the overall assessment', () => {
    expect(dueDateOf({ dueRule: { type: 'months_before_term', months: 3 } }, 2023, CALENDAR)?.day).toBe('2023-09-30');
    expect(dueDateOf({ dueRule: { type: 'months_before_term', months: 3 } }, 2023, {})).toBeNull();
  });

  it('is the last of February where a year has no 29th', () => {
    expect(dueDateOf({ dueRule: { type: 'on_day', day: '02-29', yearsLater: 0 } }, 2024, CALENDAR)?.day).toBe('2024-02-29');
    expect(dueDateOf({ dueRule: { type: 'on_day', day: '02-29', yearsLater: 1 } }, 2024, CALENDAR)?.day).toBe('2025-02-28');
  });

  it('is the day that someone gave it, with why, in that year only', () => {
    const piece = { dueRule: { type: 'within_year' }, dueChanges: [{ year: 2022, due: day('2022-03-01'), reason: 'Demande du comité' }] } as const;
    expect(dueDateOf(piece, 2022, CALENDAR)).toEqual({ day: '2022-03-01', rule: 'changed', reason: 'Demande du comité' });
    expect(dueDateOf(piece, 2023, CALENDAR)?.day).toBe('2023-12-31');
  });

  it('is unknown when nothing fixes one', () => {
    expect(dueDateOf({}, 2022, CALENDAR)).toBeNull();
  });
});

describe('a fiscal year', () => {
  it('starts the day after the one before ends', () => {
    fc.assert(
      fc.property(fc.constantFrom('12-31', '08-31', '06-30', '02-29', '03-15'), fc.integer({ min: 1990, max: 2090 }), (end, year) => {
        const [before, start] = [dueDateOf({ dueRule: { type: 'within_year' } }, year - 1, { fiscalYearEnd: end })?.day, fiscalYearStart({ fiscalYearEnd: end }, year)];
        expect(before === undefined ? undefined : addDays(before, 1)).toBe(start);
      }),
    );
  });
});

describe('a piece on a day', () => {
  it('is late only when a record says that it is not handed over', () => {
    const due = day('2023-03-31');
    expect(pieceDueState(due, null, day('2023-04-01'))).toBe('to_record');
    expect(pieceDueState(due, { state: 'preparing' }, day('2023-04-01'))).toBe('late');
    expect(pieceDueState(due, { state: 'preparing' }, due)).toBe('to_come');
    expect(pieceDueState(due, { state: 'accepted' }, day('2023-04-01'))).toBe('sent');
    expect(pieceDueState(null, { state: 'partial' }, day('2023-04-01'))).toBe('undated');
  });
});
