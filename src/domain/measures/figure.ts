import type { Measure, Target } from './measure';
import type { Qualifier } from './qualifiers';

/** A quantity as counting needs it: one value has `low` = `high`. */
export interface Figure {
  readonly qualifier: Qualifier;
  readonly low: number;
  readonly high: number;
}

/** The quantity of a measure or a target, one value or a range alike. */
export const figureOf = (measure: Measure | Target): Figure => ({
  qualifier: measure.qualifier,
  low: 'value' in measure ? measure.value : measure.min,
  high: 'value' in measure ? measure.value : measure.max,
});

export const isRange = (figure: Figure): boolean => figure.low !== figure.high;

/**
 * How sure a figure is once it is a part of a sum [Q2]. A range counts for its low end, so « de 100 à 120 » is at least 100;
 * a range said to be a maximum bounds nothing from below, so it is only about that.
 */
export const qualifierInSum = (figure: Figure): Qualifier => {
  if (!isRange(figure)) return figure.qualifier;
  return figure.qualifier === 'exact' || figure.qualifier === 'at_least' ? 'at_least' : 'about';
};
