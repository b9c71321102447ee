import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionsToCome } from '#domain/reviews/sessions-to-come';
import { date } from '#tests/fixtures/builders/day';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';

const technical = aBody('technical', { frequencyPerYear: 2 });
const session = (text: string) => aSession('technical', { date: date(text) });
const periods = (sessions: readonly ReturnType<typeof session>[], timesAYear = 2) =>
  sessionsToCome([{ ...technical, frequencyPerYear: timesAYear }], sessions, 2023).map(({ period }) => period);

describe('the sessions still to be planned', () => {
  it('are one a half for a body that meets twice a year', () => {
    expect(periods([])).toEqual(['2023-H1', '2023-H2']);
    expect(periods([session('2023-05-15')])).toEqual(['2023-H2']);
    expect(periods([session('2023-05-15'), session('2023-11')])).toEqual([]);
  });

  it('count a second session of one half for the other', () => {
    expect(periods([session('2023-02-01'), session('2023-05-15')])).toEqual([]);
  });

  it('are not met by sessions of other years', () => {
    expect(periods([session('2022-11-10')])).toEqual(['2023-H1', '2023-H2']);
  });

  it('are none for a body without a frequency', () => {
    expect(sessionsToCome([aBody('own')], [], 2023)).toEqual([]);
  });

  it('are as many as are lacking, whatever the frequency and the sessions held', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 16 }), (timesAYear, months) => {
        const held = months.map((month) => session(`2023-${String(month).padStart(2, '0')}`));
        expect(periods(held, timesAYear)).toHaveLength(Math.max(0, timesAYear - held.length));
      }),
    );
  });
});
