import { describe, expect, it } from 'vitest';
import type { ActivityStatus } from '#domain/activities/statuses';
import { dueState, judgementDay, type DueState } from '#domain/programme/due-state';
import { date, day } from '#tests/fixtures/builders/day';

const ON = day('2023-05-15');

describe('what an action is on a day [P3]', () => {
  it.each<[string | null, ActivityStatus | null, DueState]>([
    ['2023-03', 'in_progress', 'late'],
    ['2023-03', 'postponed', 'late'],
    ['2023-03', null, 'to_fill'],
    ['2023-03', 'unknown', 'to_fill'],
    ['2023-03', 'completed', 'done'],
    ['2023-03', 'abandoned', 'dropped'],
    ['2023-05-15', 'in_progress', 'due_later'],
    ['2023-H1', null, 'due_later'],
    ['2023', 'in_progress', 'due_later'],
    [null, 'in_progress', 'undated'],
    [null, null, 'undated'],
    [null, 'completed', 'done'],
  ])('due %s with progress %s is %s', (due, status, state) => {
    const action = { due: due === null ? [] : [date(due)], ...(status !== null && { progress: { status } }) };
    expect(dueState(action, ON)).toBe(state);
  });

  it('waits for the last day of the last of its dates', () => {
    expect(dueState({ due: [date('2023-03'), date('2023-09')] }, ON)).toBe('due_later');
  });

  it('[T6] is judged today, or on the last day of a convention that is over', () => {
    const days = [judgementDay(ON, day('2023-12-31')), judgementDay(day('2026-01-01'), day('2023-12-31')), judgementDay(ON, undefined)];
    expect(days).toEqual([ON, '2023-12-31', ON]);
  });
});
