import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursIn } from '#domain/programme/neighbours';
import { actionsAt } from '#domain/programme/reorder';
import { arbitraryProgramme } from '#tests/fixtures/builders/arbitrary-programme';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('the neighbours of actions', () => {
  it('are those that stand at the same place, in their order', () => {
    holdsFor(
      fc.property(arbitraryProgramme, (actions) => {
        const found = neighboursIn(actions);
        for (const action of actions) {
          const place = actionsAt(actions, action);
          const rank = place.findIndex(({ id }) => id === action.id);
          expect(found.get(action.id)).toEqual({ rank, count: place.length, before: place[rank - 1], heading: actions.find(({ id }) => id === action.parent) });
        }
      }),
    );
  });
});
