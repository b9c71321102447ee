import { describe, expect, it } from 'vitest';
import { toggleAll, toggleOne, type Picked } from '#domain/activities/bulk/selection';
import type { ActivityId } from '#domain/record/id';
import { idFor } from '#tests/fixtures/builders/id-for';

const [a, b, c, d] = (['a', 'b', 'c', 'd'] as const).map((label) => idFor<'Activity'>(label)) as [ActivityId, ActivityId, ActivityId, ActivityId];
const SHOWN = [a, b, c, d];
const NONE: Picked = { ids: new Set(), last: undefined };

describe('selecting rows', () => {
  it('takes every row from the last one turned to this one, upwards too', () => {
    expect([...toggleOne(toggleOne(NONE, d), b, SHOWN).ids].toSorted()).toEqual([b, c, d].toSorted());
  });

  it('leaves a range of which the end was selected', () => {
    const all = toggleAll(NONE, SHOWN);
    expect([...toggleOne(toggleOne(all, b), d, SHOWN).ids]).toEqual([a]);
  });

  it('takes one row alone when the last one turned is no longer seen', () => {
    expect([...toggleOne(toggleOne(NONE, a), c, [b, c, d]).ids]).toEqual([a, c]);
  });

  it('takes all rows that are shown, then leaves them, and keeps those that a filter hides', () => {
    const hidden = toggleOne(NONE, d);
    const some = toggleAll(hidden, [a, b]);
    expect(some.ids.size).toBe(3);
    expect([...toggleAll(some, [a, b]).ids]).toEqual([d]);
  });
});
