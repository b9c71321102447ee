import { describe, expect, it } from 'vitest';
import { groupActivities } from '#domain/activities/group-activities';
import { idFor } from '#tests/fixtures/builders/id-for';
import { listed, titled, titles } from './listing';

const first = titled('Première');
const again = titled('Redite', { sameAs: idFor('Première') });
const elsewhere = titled('Ailleurs', { objective: idFor('9.9') });
const record = listed(first, again, elsewhere);
const counted = record.filter((one) => !one.counted.toldElsewhere);
const retold = record.filter((one) => one.counted.toldElsewhere);

describe('activities under their objectives', () => {
  const groups = groupActivities([idFor('1.1'), idFor('1.2')], counted, retold);

  it('keep the order of the convention, the empty objectives, and what is of no objective of it', () => {
    expect(groups.map(({ objective }) => objective)).toEqual([idFor('1.1'), idFor('1.2'), idFor('9.9')]);
    expect(groups.map(({ activities }) => activities.length)).toEqual([1, 0, 1]);
  });

  it('put a second telling at the end of its group, out of the count', () => {
    expect(titles(groups[0]?.retold ?? [])).toEqual(['Redite']);
    expect(groups[0]?.progress.total).toBe(1);
    expect(groups.flatMap((group) => [...group.activities, ...group.retold])).toHaveLength(record.length);
  });
});
