import { describe, expect, it } from 'vitest';
import { columnKey } from '#domain/periods/month-columns';
import { eventsCalendar } from '#domain/results/events-calendar';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const event = (label: string, ...dates: readonly string[]) =>
  aCountedActivity({ id: idFor(label), dates: dates.map(date), measures: [aCountedMeasure()] });

describe('the calendar of events [T3]', () => {
  it('puts each in the month of its first day, and quarters and undated ones apart', () => {
    const calendar = eventsCalendar([event('a', '2022-05-24'), event('b', '2022-05-21'), event('c', '2022-Q3'), event('d')], 2022);
    const may = calendar.months[4];
    expect(may?.activities.map(({ id }) => id)).toEqual([idFor('b'), idFor('a')]);
    expect(may?.attendance.sum?.value).toBe(200);
    expect(calendar.others.map(({ column }) => columnKey(column))).toEqual(['quarter-3', 'undated']);
  });

  it('[T5] is drawn when at least half of the events have a month', () => {
    const half = eventsCalendar([event('a', '2022-05'), event('b')], 2022);
    const less = eventsCalendar([event('a', '2022-05'), event('b'), event('c')], 2022);
    expect([half.monthChart, half.datedShare, less.monthChart]).toEqual([true, 0.5, false]);
  });

  it('has twelve empty months and no share without events', () => {
    const calendar = eventsCalendar([aCountedActivity({ kind: 'study' })], 2022);
    expect(calendar).toMatchObject({ total: 0, datedShare: null, monthChart: false, others: [] });
    expect(calendar.months).toHaveLength(12);
  });
});
