import type { Indicator } from '#domain/indicators/indicator';
import { indicatorRate, type IndicatorRate } from '#domain/indicators/rate';
import { indicatorActual, type IndicatorActual } from '#domain/results/indicator-actual';
import { placesInYear } from '#domain/results/place-activities';
import { scopeActivities } from '#domain/results/scope';
import type { ObjectiveInYear } from '../objective-in-year';

/** One indicator of an objective in the year looked at: what was expected, what was reached, and how far that goes. */
export interface ShownIndicator {
  readonly indicator: Indicator;
  readonly actual: IndicatorActual;
  readonly rate: IndicatorRate;
}

/** The indicators of an objective, or of what it stands for, over the whole territory: no target is set for a part of it. */
export const shownIndicators = ({ objective, year }: ObjectiveInYear, indicators: readonly Indicator[]): readonly ShownIndicator[] => {
  const { snapshot } = year;
  const places = placesInYear(snapshot, snapshot.year);
  const { activities } = scopeActivities(snapshot.activities, { year: snapshot.year });
  return indicators
    .filter((indicator) => places.objective(indicator.objective) === objective.id)
    .map((indicator) => {
      const actual = indicatorActual(indicator, objective.id, snapshot.year, activities);
      return { indicator, actual, rate: indicatorRate(indicator, snapshot.year, actual) };
    });
};
