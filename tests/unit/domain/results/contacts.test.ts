import { expect, it } from 'vitest';
import { contactsOf } from '#domain/results/contacts';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';

it('[A2] contacts add up by activity, and participants are none of them', () => {
  const campaign = aCountedActivity({
    measures: [aCountedMeasure({ metric: 'reach', low: 1203, high: 1203 }), aCountedMeasure()],
  });
  expect(contactsOf([campaign])).toMatchObject({ total: { sum: { value: 1203, parts: 1 } }, rows: [{ activity: campaign }] });
});
