import { expect, it } from 'vitest';
import { resultsByObjective } from '#domain/results/objective-results';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

it('[C6] an objective shows its own activities, and figures that say they are shown under it', () => {
  const elsewhere = aCountedMeasure({ metric: 'reach', shownUnder: { type: 'objective', id: idFor('2.1') } });
  const goalOnly = aCountedMeasure({ metric: 'reach', shownUnder: { type: 'goal', id: idFor('2') } });
  const results = resultsByObjective([aCountedActivity({ measures: [aCountedMeasure(), elsewhere, goalOnly] })]);
  expect(results(idFor('1.1'))).toMatchObject({ activities: 1, participants: { sum: { value: 100 } }, contacts: { sum: null } });
  expect(results(idFor('2.1'))).toMatchObject({ activities: 0, contacts: { sum: { value: 100, parts: 1 } } });
});
