import { expect, it } from 'vitest';
import { othersWorks } from '#domain/results/others-works';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';

it('[C5] what others own is listed by metric, and what the organisation did is not there', () => {
  const housing = aCountedMeasure({ metric: 'housing', carriedByOthers: true });
  const euros = aCountedMeasure({ metric: 'amount_eur', carriedByOthers: true });
  const inside = aCountedMeasure({ metric: 'housing', carriedByOthers: true, alreadyCounted: 'part_of' });
  const groups = othersWorks([aCountedActivity({ measures: [euros, housing, inside, aCountedMeasure()] })]);
  expect(groups).toMatchObject([
    { metric: 'housing', figures: [{ figure: housing }], alreadyCounted: [{ figure: inside }] },
    { metric: 'amount_eur', figures: [{ figure: euros }], alreadyCounted: [] },
  ]);
});
