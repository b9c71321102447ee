import { describe, expect, it } from 'vitest';
import { indicatorActual } from '#domain/results/indicator-actual';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const attendance = { measuredBy: { type: 'metric', metric: 'attendance' } } as const;
const here = idFor<'Objective'>('1.1');

describe('what an indicator reached', () => {
  it('is the sum of the figures shown under its objective, with its doubt', () => {
    const activities = [
      aCountedActivity({ measures: [aCountedMeasure()] }),
      aCountedActivity({ id: idFor('b'), measures: [aCountedMeasure({ id: idFor('m2'), qualifier: 'about', low: 50, high: 50 })] }),
      aCountedActivity({ id: idFor('c'), objective: idFor('1.2'), measures: [aCountedMeasure({ id: idFor('m3') })] }),
    ];
    expect(indicatorActual(attendance, here, 2022, activities)).toMatchObject({ known: true, actual: { value: 150, qualifier: 'about' } });
  });

  it('is not known, and no zero, when no figure is given or the metric is only listed', () => {
    expect(indicatorActual(attendance, here, 2022, [aCountedActivity()])).toMatchObject({ known: false, reason: 'no-figure' });
    const listed = { measuredBy: { type: 'metric', metric: 'housing' } } as const;
    expect(indicatorActual(listed, here, 2022, [aCountedActivity()])).toEqual({ known: false, reason: 'listed-metric' });
  });

  it('is the value that someone gave for that year', () => {
    const manual = { measuredBy: { type: 'manual', actuals: [{ year: 2022, value: 0, qualifier: 'at_least' }] } } as const;
    expect(indicatorActual(manual, here, 2022, [])).toEqual({ known: true, actual: { value: 0, qualifier: 'at_least' } });
    expect(indicatorActual(manual, here, 2023, [])).toEqual({ known: false, reason: 'no-actual' });
  });
});
