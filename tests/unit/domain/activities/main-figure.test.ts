import { describe, expect, it } from 'vitest';
import { mainFigure } from '#domain/activities/main-figure';
import { aCountedMeasure } from '#tests/fixtures/builders/activity-builder';

const runners = aCountedMeasure({ metric: 'attendance', low: 1347, high: 1347, unit: 'coureurs' });
const returns = aCountedMeasure({ metric: 'media_mentions', low: 61, high: 61, alreadyCounted: 'restates' });
const housing = aCountedMeasure({ metric: 'housing', low: 4687, high: 4687, carriedByOthers: true });
const films = aCountedMeasure({ metric: 'films', low: 7, high: 7 });

describe('the figure that stands for an activity', () => {
  it('is none when it gives none', () => {
    expect(mainFigure([])).toBeNull();
  });

  it('is what it counts itself rather than what others own or what is counted elsewhere', () => {
    expect(mainFigure([housing, returns, films])).toEqual({ figure: films, others: 2 });
    expect(mainFigure([housing, films, returns, runners])?.figure).toBe(runners);
  });

  it('is of the metric that was asked for, even when counted elsewhere', () => {
    expect(mainFigure([runners, returns], ['media_mentions'])?.figure).toBe(returns);
  });
});
