import { describe, expect, it } from 'vitest';
import { presentedYear } from '#domain/reviews/presentation/presented-year';
import { versionsToCompare, versionToCompare } from '#domain/reviews/presentation/version-to-compare';
import type { Snapshot } from '#domain/reviews/review';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';

const spring = aSession('technical', { id: idFor('spring'), date: date('2023-05-15') });
const autumn = aSession('technical', { id: idFor('autumn'), date: date('2023-11-20') });

const kept = (name: string, on: string, over: Partial<Snapshot> = {}): Snapshot => ({
  dossier: idFor('dossier'),
  id: idFor(name),
  rev: 0,
  date: day(on),
  takenAt: `${on}T10:00:00.000Z`,
  label: name,
  sha256: 'a'.repeat(64),
  ...over,
});

describe('the version that « depuis le dernier comité » starts from', () => {
  it('is the last one kept for the session before, even when another was kept since', () => {
    const sent = kept('sent', '2023-05-02', { review: spring.id });
    const approved = kept('approved', '2023-06-30', { review: spring.id });
    expect(versionToCompare(autumn, spring, [approved, sent, kept('own', '2023-09-01')])?.label).toBe('approved');
  });

  it('is else the last one kept before the session, and never one kept for it or of a programme only', () => {
    const versions = [kept('early', '2023-01-10'), kept('own', '2023-09-01'), kept('for it', '2023-11-02', { review: autumn.id }), kept('programme', '2023-10-01', { programme: idFor('programme') }), kept('after', '2023-12-01')];
    expect(versionToCompare(autumn, spring, versions)?.label).toBe('own');
  });

  it('can be any other of the whole record, the latest first', () => {
    const versions = [kept('early', '2023-01-10'), kept('for it', '2023-11-02', { review: autumn.id }), kept('programme', '2023-10-01', { programme: idFor('programme') }), kept('after', '2023-12-01')];
    expect(versionsToCompare(autumn, versions).map(({ label }) => label)).toEqual(['after', 'early']);
  });

  it('is none when none was kept, or when the session has no date to be before', () => {
    expect(versionToCompare(autumn, spring, [])).toBeNull();
    expect(versionToCompare(aSession('technical'), null, [kept('own', '2023-09-01')])).toBeNull();
  });
});

describe('the year that a session looks at', () => {
  const years = { years: [2021, 2022, 2023], yearsWithActivities: [2021, 2022] };

  it('is the latest that had activities when it was held', () => {
    expect(presentedYear(spring, years)).toBe(2022);
    expect(presentedYear(aSession('technical', { date: date('2021-12') }), years)).toBe(2021);
  });

  it('is its own year when nothing was reported yet, else the first of the convention', () => {
    const nothing = { years: [2023, 2024], yearsWithActivities: [] };
    expect(presentedYear(spring, nothing)).toBe(2023);
    expect(presentedYear(aSession('technical', { date: date('2022-11-20') }), nothing)).toBe(2023);
  });

  it('is left to the record when the session has no date', () => {
    expect(presentedYear(aSession('technical'), years)).toBeNull();
  });
});
