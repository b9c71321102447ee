import { describe, expect, it } from 'vitest';
import { figureDestination } from '#domain/activities/figure-destination';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const told = aCountedActivity();

describe('where a figure goes', () => {
  it('is the total of its metric, when the metric adds up', () => {
    expect(figureDestination(told, aCountedMeasure({ metric: 'reach' }))).toEqual({ type: 'added', metric: 'reach' });
    expect(figureDestination(told, aCountedMeasure({ metric: 'distance_km' }))).toEqual({ type: 'listed' });
  });

  it('is the figure that already contains it, or that it tells again', () => {
    const part = aCountedMeasure({ alreadyCounted: 'part_of', target: idFor('total') });
    expect(figureDestination(told, part)).toEqual({ type: 'already_counted', how: 'part_of', target: idFor('total') });
  });

  it('is no total of ours when others own it, or when the activity is told a second time', () => {
    expect(figureDestination(told, aCountedMeasure({ carriedByOthers: true }))).toEqual({ type: 'others' });
    expect(figureDestination(aCountedActivity({ toldElsewhere: true }), aCountedMeasure())).toEqual({ type: 'told_elsewhere' });
  });
});
