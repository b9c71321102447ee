import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingFields, mergedActivity, movedLinks } from '#domain/activities/doubles/merge-activities';
import type { Link } from '#domain/links/link';
import { countActivities } from '#domain/results/counted-activity';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const kept = anActivity({ id: idFor('kept'), title: 'Trail', partners: ['Ville'], measures: [aMeasure({ id: idFor('m1'), value: 500 })] });
const other = anActivity({ id: idFor('other'), title: 'Le trail', status: 'postponed', cause: { text: 'Météo' }, partners: ['CAUE'], places: ['Lens'], reportText: 'Récit', measures: [aMeasure({ id: idFor('m2'), value: 500 }), aMeasure({ id: idFor('m3'), value: 30 })] });

describe('merging two activities', () => {
  it('keeps both lists and what only one of them says, when nobody chose', () => {
    expect(mergedActivity(kept, other, {})).toMatchObject({ id: kept.id, title: 'Trail', status: 'completed', partners: ['Ville', 'CAUE'], places: ['Lens'], reportText: 'Récit' });
  });

  it('takes what was chosen field by field, a progress with its reason', () => {
    const merged = mergedActivity(kept, other, { title: 'other', status: 'other', partners: 'other' });
    expect(merged).toMatchObject({ title: 'Le trail', status: 'postponed', cause: { text: 'Météo' }, partners: ['CAUE'] });
    expect(differingFields(kept, other)).toEqual(['title', 'status', 'reportText', 'places', 'partners']);
  });

  it('keeps a figure that both tell once in the sums, and twice in the record', () => {
    const merged = mergedActivity(kept, other, {});
    expect(merged.measures.map(({ id, restates }) => [id, restates])).toEqual([[idFor('m1'), undefined], [idFor('m2'), idFor('m1')], [idFor('m3'), undefined]]);
  });

  it('points neither to itself nor to the one that goes', () => {
    expect(mergedActivity({ ...kept, sameAs: other.id, notSameAs: [other.id] }, other, {})).not.toHaveProperty('sameAs');
    expect(mergedActivity({ ...kept, notSameAs: [other.id] }, other, {})).not.toHaveProperty('notSameAs');
  });

  it('loses no figure, whatever is merged and chosen', () => {
    const side = fc.constantFrom('kept' as const, 'other' as const);
    holdsFor(
      fc.property(arbitraryRecord.filter((record) => record.length > 1), side, side, ([left, right], title, status) => {
        if (left === undefined || right === undefined) return;
        const merged = mergedActivity(left, right, { title, status });
        expect(merged.measures.map(({ id }) => id).toSorted()).toEqual([...left.measures, ...right.measures].map(({ id }) => id).toSorted());
        expect(() => countActivities([merged])).not.toThrow();
      }),
    );
  });
});

describe('the links of two merged activities', () => {
  const link = (label: string, activity: string, state: Link['state']): Link => ({ dossier: idFor('dossier'), id: idFor(label), rev: 1, activity: idFor(activity), target: { type: 'planned_action', id: idFor('action') }, relation: 'fulfils', state });

  it('come to the one that is kept', () => {
    expect(movedLinks(kept.id, [], [link('l', 'other', 'proposed')]).put).toMatchObject([{ id: idFor('l'), activity: kept.id }]);
  });

  it('keep the surer answer where both had one', () => {
    const moved = movedLinks(kept.id, [link('mine', 'kept', 'proposed')], [link('theirs', 'other', 'confirmed')]);
    expect(moved.put).toMatchObject([{ id: idFor('mine'), state: 'confirmed' }]);
    expect(moved.removed.map(({ id }) => id)).toEqual([idFor('theirs')]);
    expect(movedLinks(kept.id, [link('mine', 'kept', 'confirmed')], [link('theirs', 'other', 'proposed')]).put).toEqual([]);
  });
});
