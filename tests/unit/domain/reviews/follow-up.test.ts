import { describe, expect, it } from 'vitest';
import { conclusionsToFollow, sessionBefore } from '#domain/reviews/follow-up';
import type { Conclusion } from '#domain/reviews/review';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';

const held = (label: string, on: string, body = 'technical') => aSession(body, { id: idFor(label), date: date(on) });
const [spring, autumn, next] = [held('spring', '2022-05'), held('autumn', '2022-11-10'), held('next', '2023-05-15')];
const other = held('board', '2023-03', 'board');
const SESSIONS = [next, spring, other, autumn, aSession('technical', { id: idFor('undated') })];

const conclusion = (label: string, review: string, over: Partial<Conclusion> = {}): Conclusion => ({
  dossier: idFor('dossier'), id: idFor(label), rev: 0, review: idFor(review), type: 'decision', text: label, followUp: 'open', ...over,
});

const CONCLUSIONS = [
  conclusion('done in spring', 'spring', { followUp: 'done' }),
  conclusion('open since spring', 'spring', { due: date('2022-12') }),
  conclusion('done in autumn', 'autumn', { followUp: 'done' }),
  conclusion('open in autumn', 'autumn', { due: date('2023-H1') }),
  conclusion('told in autumn', 'autumn', { type: 'information', due: date('2022-12') }),
  conclusion('of the board', 'board'),
];

describe('the session before another', () => {
  it('is the last of the same body that was held before', () => {
    expect(sessionBefore(next, SESSIONS)).toBe(autumn);
    expect(sessionBefore(spring, SESSIONS)).toBeNull();
  });
});

describe('what a session opens with', () => {
  const followed = conclusionsToFollow(next, SESSIONS, CONCLUSIONS, day('2023-05-15'));

  it('is all that the last one concluded and what is open of those before', () => {
    expect(followed.map(({ conclusion: { text } }) => text)).toEqual(['open since spring', 'done in autumn', 'open in autumn', 'told in autumn']);
  });

  it('is late only where an answer was due and its day is past', () => {
    expect(followed.filter(({ late }) => late).map(({ conclusion: { text } }) => text)).toEqual(['open since spring']);
  });

  it('is nothing at a first session', () => {
    expect(conclusionsToFollow(spring, SESSIONS, CONCLUSIONS, day('2022-05-31'))).toEqual([]);
  });
});
