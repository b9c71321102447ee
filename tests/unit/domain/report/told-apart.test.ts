import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldApart } from '#domain/report/told-apart';
import { scopeActivities } from '#domain/results/scope';
import { aCountedActivity, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const north = idFor<'Funder'>('nord');

const arbitrary = fc.array(fc.record({ territories: fc.subarray(['59', '62']), year: fc.constantFrom(2022, 2023), named: fc.boolean(), toldElsewhere: fc.boolean() }), { maxLength: 20 });

const given = (of: readonly { readonly territories: readonly string[]; readonly year: number; readonly named: boolean; readonly toldElsewhere: boolean }[]) => ({
  counted: of.map(({ named: _named, ...over }, index) => aCountedActivity({ ...over, id: idFor(`activity ${String(index)}`) })),
  records: new Map(of.map(({ named }, index) => [idFor<'Activity'>(`activity ${String(index)}`), anActivity({ funders: named ? [north] : [] })])),
});

describe('what a report tells beside the territory of its funder', () => {
  it('is what names the funder elsewhere, and what says no territory, each activity once and none twice', () => {
    holdsFor(
      fc.property(arbitrary, fc.constantFrom('59', undefined), (of, territory) => {
        const { counted, records } = given(of);
        const scope = { year: 2022, territory };
        const { named, unplaced } = toldApart(counted, scope, records, north);
        const told = [...scopeActivities(counted, scope).activities.map(({ id }) => id), ...named, ...unplaced];
        expect(new Set(told).size).toBe(told.length);
        const once = counted.filter(({ year, toldElsewhere }) => year === 2022 && !toldElsewhere);
        const outside = once.filter(({ id, territories }) => territory !== undefined && territories.length > 0 && !territories.includes(territory) && records.get(id)?.funders.length === 0);
        expect(told.length + outside.length).toBe(once.length);
        expect(named.every((id) => records.get(id)?.funders.includes(north))).toBe(true);
        expect(unplaced.some((id) => records.get(id)?.funders.includes(north))).toBe(false);
      }),
    );
  });

  it('is all that says no territory where the report is everyone’s', () => {
    const { counted, records } = given([{ territories: [], year: 2022, named: true, toldElsewhere: false }, { territories: ['62'], year: 2022, named: true, toldElsewhere: false }]);
    expect(toldApart(counted, { year: 2022, territory: '59' }, records, undefined)).toEqual({ named: [], unplaced: [idFor('activity 0')] });
  });
});
