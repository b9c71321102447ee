import { describe, expect, it } from 'vitest';
import { countActivities } from '#domain/results/counted-activity';
import { totalOf } from '#domain/results/metric-total';
import { countedOnce } from '#domain/results/scope';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const festival = anActivity({
  id: idFor('festival'),
  measures: [
    aMeasure({ id: idFor('whole'), value: 500, qualifier: 'about' }),
    aMeasure({ id: idFor('part'), value: 150, partOf: idFor('whole') }),
    aMeasure({ id: idFor('teams'), metric: 'teams', value: 41 }),
  ],
});

const attendance = (...activities: Parameters<typeof countActivities>[0]) =>
  totalOf(countedOnce(countActivities(activities)), 'attendance');

describe('the total of one metric [C2]', () => {
  it('adds no part to its whole, and shows it as already counted', () => {
    const total = attendance(festival);
    expect(total.sum).toMatchObject({ value: 500, doubt: 'about', parts: 1 });
    expect(total.alreadyCounted.map(({ figure }) => figure.id)).toEqual([idFor('part')]);
  });

  it('[C3] adds no figure told again, even by another activity', () => {
    const again = aMeasure({ id: idFor('again'), value: 520, restates: idFor('whole') });
    const total = attendance(festival, anActivity({ id: idFor('other'), measures: [again] }));
    expect([total.sum?.value, total.activities]).toEqual([500, 1]);
  });

  it('keeps a part counted elsewhere when a filter leaves its whole out: nothing is known twice', () => {
    const elsewhere = anActivity({ id: idFor('other'), measures: [aMeasure({ id: idFor('x'), partOf: idFor('whole') })] });
    const [, filtered] = countActivities([festival, elsewhere]);
    const total = totalOf(filtered === undefined ? [] : [filtered], 'attendance');
    expect([total.sum, total.alreadyCounted.length]).toEqual([null, 1]);
  });

  it('[C2] counts a part whose whole is deleted', () => {
    const orphan = anActivity({ measures: [aMeasure({ value: 80, partOf: idFor('deleted') })] });
    expect(attendance(orphan).sum?.value).toBe(80);
  });

  it('[C5] adds nothing that others own', () => {
    const works = anActivity({ measures: [aMeasure({ carriedByOthers: true })] });
    expect(attendance(works)).toMatchObject({ sum: null, alreadyCounted: [] });
  });

  it('never mixes metrics', () => {
    expect(totalOf(countActivities([festival]), 'teams').sum?.value).toBe(41);
  });
});
