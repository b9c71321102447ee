import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupActivities, GROUPINGS, type GroupFrame, type RealGrouping } from '#domain/activities/group-activities';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { listed, titled, titles } from './listing';

const frame: GroupFrame = { year: 2022, objectives: [idFor('1.1'), idFor('1.2')], territories: ['59', '62'], persons: [idFor('ana')] };

const split = (record: ReturnType<typeof listed>) => ({
  shown: record.filter((one) => !one.counted.toldElsewhere),
  retold: record.filter((one) => one.counted.toldElsewhere),
});

const first = titled('Première', { dates: [date('2022-05-21')], territories: ['62', '59'] });
const again = titled('Redite', { sameAs: idFor('Première') });
const elsewhere = titled('Ailleurs', { objective: idFor('9.9'), dates: [date('2022-Q2')], territories: ['59'], referent: idFor('ana') });
const record = split(listed(first, again, elsewhere));

describe('activities under their objectives', () => {
  const groups = groupActivities('objective', frame, record);

  it('keep the order of the convention, the empty objectives, and what is of no objective of it', () => {
    expect(groups.map(({ key }) => key)).toEqual([idFor('1.1'), idFor('1.2'), idFor('9.9')]);
    expect(groups.map(({ activities }) => activities.length)).toEqual([1, 0, 1]);
  });

  it('put a second telling at the end of its group, out of the count', () => {
    expect(titles(groups[0]?.retold ?? [])).toEqual(['Redite']);
    expect(groups[0]?.progress.total).toBe(1);
  });
});

const filled = (grouping: RealGrouping) =>
  groupActivities(grouping, frame, record).flatMap(({ key, activities }) => (activities.length === 0 ? [] : [[key, ...titles(activities)]]));

describe('activities by what else they have in common', () => {
  it('stand under the month they begin in, a quarter apart', () => {
    expect(filled('month')).toEqual([['month-5', 'Première'], ['quarter-2', 'Ailleurs']]);
  });

  it('stand once, under both territories when they are in two', () => {
    expect(filled('territory')).toEqual([['59', 'Ailleurs'], ['59+62', 'Première']]);
  });

  it('stand under who follows them, and last when nobody does', () => {
    expect(filled('referent')).toEqual([[idFor('ana'), 'Ailleurs'], ['', 'Première']]);
  });

  it('keep the place they had when their place was settled', () => {
    const [, moved] = listed(first, titled('Ailleurs', { objective: idFor('1.1') }));
    const held = record.shown.find(({ activity }) => activity.title === 'Ailleurs');
    const groups = groupActivities('objective', frame, { shown: moved === undefined ? [] : [moved], retold: [] }, (one) => held ?? one);
    expect(groups.find(({ key }) => key === idFor('9.9'))?.activities).toEqual([moved]);
  });
});

describe('any grouping', () => {
  it('loses no activity and tells none twice', () => {
    holdsFor(
      fc.property(arbitraryRecord, fc.constantFrom(...GROUPINGS), (activities, grouping) => {
        if (grouping === 'none') return true;
        const all = split(listed(...activities));
        const groups = groupActivities(grouping, frame, all);
        const told = groups.flatMap((group) => [...group.activities, ...group.retold]);
        return told.length === activities.length && new Set(told).size === told.length && new Set(groups.map(({ key }) => key)).size === groups.length;
      }),
    );
  });
});
