import type { Measure } from './measure';
import type { MeasureId } from '../record/id';

const marked = (measure: Measure, retained: boolean): Measure => {
  const { retained: _before, ...rest } = measure;
  return retained ? { ...rest, retained } : rest;
};

/** The figures of an activity with one of them retained, or no longer; the others stay as they are. */
export const markRetained = (measures: readonly Measure[], id: MeasureId, retained: boolean): readonly Measure[] =>
  measures.map((measure) => (measure.id === id ? marked(measure, retained) : measure));
