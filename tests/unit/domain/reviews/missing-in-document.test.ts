import { describe, expect, it } from 'vitest';
import { missingInDocument } from '#domain/reviews/missing-in-document';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';

const known = aSession('technical', { date: date('2023-05-15'), hour: '14:30', place: 'Maison commune', participants: ['État'], agenda: [{ id: idFor('point'), title: 'Suites' }] });

const bare = { conclusions: [], versions: 0, hasVersionBefore: false };

describe('what is missing in a document of a session', () => {
  it('is nothing when all that it holds is recorded', () => {
    expect(missingInDocument('convocation', { ...bare, session: known })).toEqual([]);
    expect(missingInDocument('minutes', { ...bare, session: known, conclusions: [{ type: 'decision' }], versions: 1 })).toEqual([]);
  });

  it('is each thing that nobody recorded; a month is no day to come on', () => {
    const month = { ...aSession('technical', { date: date('2023-05') }) };
    expect(missingInDocument('convocation', { ...bare, session: month })).toEqual(['day', 'hour', 'place', 'participants', 'agenda']);
    expect(missingInDocument('minutes', { ...bare, session: known })).toEqual(['conclusions', 'version']);
    expect(missingInDocument('folder', { ...bare, session: known })).toEqual(['proposals', 'versionBefore']);
  });
});
