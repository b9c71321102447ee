import { describe, expect, it } from 'vitest';
import { reviewsHeadline } from '#domain/reviews/reviews-headline';
import { sessionsInYear } from '#domain/reviews/sessions-in-year';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';

const may = aSession('a', { id: idFor('may'), date: date('2022-05-12') });
const spring = aSession('a', { id: idFor('spring'), date: date('2022-Q1') });
const before = aSession('a', { id: idFor('before'), date: date('2021') });
const unknown = aSession('a', { id: idFor('unknown') });

describe('sessions set against a year', () => {
  it('are in the order of the year, and one without a date is in no year', () => {
    expect(sessionsInYear([may, unknown, before, spring], 2022)).toEqual({ inYear: [spring, may], undated: [unknown], otherYears: [before] });
  });
});

describe('the sentence on the bodies that meet', () => {
  const variantOf = (sessions: Parameters<typeof sessionsInYear>[0], bodies = [aBody('a', { frequencyPerYear: 2 }), aBody('b')]) =>
    reviewsHeadline(bodies, sessionsInYear(sessions, 2022), 2022);

  it('says first what was held in the year', () => {
    expect(variantOf([may, unknown, before])).toEqual({
      variant: 'held_in_year', year: 2022, bodies: 2, withFrequency: 1, inYear: 1, undated: 1, otherYears: 1,
    });
  });

  it('tells a session without a date apart from a year without any', () => {
    expect(variantOf([unknown]).variant).toBe('undated_only');
    expect(variantOf([before]).variant).toBe('none_recorded');
    expect(variantOf([], []).variant).toBe('no_body');
  });
});
