import { describe, expect, it } from 'vitest';
import { countedOnce, latestYear, scopeActivities } from '#domain/results/scope';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const nord = aCountedActivity({ id: idFor('nord'), territories: ['59'] });
const both = aCountedActivity({ id: idFor('both'), territories: ['59', '62'] });
const unplaced = aCountedActivity({ id: idFor('unplaced') });
const secondTelling = aCountedActivity({ id: idFor('second'), territories: ['59'], toldElsewhere: true });
const nextYear = aCountedActivity({ id: idFor('next'), year: 2023 });
const all = [nord, both, unplaced, secondTelling, nextYear];

describe('the activities that a page shows', () => {
  it('[C1] leaves the second telling of an activity out', () => {
    expect(countedOnce(all)).not.toContain(secondTelling);
  });

  it('keeps those of the year, and nothing apart without a territory', () => {
    const { activities, unplaced: apart, inSeveral } = scopeActivities(all, { year: 2022 });
    expect(new Set(activities)).toEqual(new Set([nord, both, unplaced]));
    expect([apart, inSeveral]).toEqual([[], []]);
  });

  it('[L1] [L2] narrows to a territory, says what counts in another too, and sets apart what has no territory', () => {
    const scoped = scopeActivities(all, { year: 2022, territory: '59' });
    expect(new Set(scoped.activities)).toEqual(new Set([nord, both]));
    expect(scoped.inSeveral).toEqual([both]);
    expect(scoped.unplaced).toEqual([unplaced]);
  });

  it('[T4] finds the latest year that has activities', () => {
    expect([latestYear(all), latestYear([])]).toEqual([2023, null]);
  });
});
