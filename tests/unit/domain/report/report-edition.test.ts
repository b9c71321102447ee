import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionAsked } from '#domain/report/report-edition';
import { scopeActivities } from '#domain/results/scope';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const TERRITORIES = [{ code: '59' }, { code: '62' }];
const north = aFunder('nord', { territory: '59' });
const region = aFunder('region', { territory: '32' });
const state = aFunder('etat');
const FUNDERS = [north, region, state];

const asked = (financeur: string | undefined, territory?: string) => editionAsked({ financeur, territory }, FUNDERS, TERRITORIES);

describe('the edition of a report that an address asks for', () => {
  it('is everyone’s, of the territory looked at, without a funder', () => {
    expect(asked(undefined, '62')).toEqual({ funder: undefined, territory: '62', ignored: [] });
  });

  it('is narrowed to the territory of its funder, and tells everything to one of the whole perimeter', () => {
    expect(asked(north.id)).toEqual({ funder: north, territory: '59', ignored: [] });
    expect(asked(region.id).territory).toBeUndefined();
    expect(asked(state.id).territory).toBeUndefined();
  });

  it('passes over, and names, a funder that the dossier does not know and a territory that is not its funder’s', () => {
    expect(asked('nobody', '62')).toEqual({ funder: undefined, territory: '62', ignored: [{ key: 'financeur', value: 'nobody' }] });
    expect(asked(north.id, '62')).toEqual({ funder: north, territory: '59', ignored: [{ key: 'territoire', value: '62' }] });
    expect(asked(north.id, '59').ignored).toEqual([]);
    expect(asked(state.id, '62')).toMatchObject({ territory: undefined, ignored: [{ key: 'territoire', value: '62' }] });
  });

  it('tells its funder every activity of the year, of its territory or of no territory, once and no other', () => {
    const activity = fc.record({ territories: fc.subarray(['59', '62']), year: fc.constantFrom(2022, 2023) });
    const financeur = fc.constantFrom(...FUNDERS.map(({ id }) => id), 'nobody', undefined);
    holdsFor(
      fc.property(fc.array(activity, { maxLength: 20 }), financeur, fc.constantFrom('59', '62', undefined), (given, funder, looked) => {
        const activities = given.map((over, index) => aCountedActivity({ ...over, id: idFor(`activity ${String(index)}`) }));
        const edition = asked(funder, looked);
        const { activities: told, unplaced } = scopeActivities(activities, { year: 2022, territory: edition.territory });
        const expected = activities.filter(({ year, territories }) => year === 2022 && (edition.territory === undefined || territories.length === 0 || territories.includes(edition.territory)));
        expect([...told, ...unplaced].map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        if (edition.funder !== undefined) expect(edition.territory).toBe(asked(edition.funder.id).territory);
      }),
    );
  });
});
