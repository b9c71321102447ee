import type { Measure } from '../measures/measure';
import { figureOf, type Figure } from '../measures/figure';
import type { MeasureId } from '../record/id';

/** A figure of a report with the figures of the same activity that are inside it, told as « dont ». */
export interface ReportFigure {
  readonly measure: Measure;
  readonly figure: Figure;
  readonly parts: readonly ReportFigure[];
}

/** The figures of one activity as a report tells them: what others own is left to its own section [C5], parts follow their whole. */
export const reportFigures = (measures: readonly Measure[]): readonly ReportFigure[] => {
  const own = measures.filter(({ carriedByOthers }) => carriedByOthers !== true);
  const told = new Set(own.map(({ id }) => id));
  // A record may say that a figure is part of itself, or two of each other: none of them may disappear, nor loop.
  const wholeOf = ({ id, partOf }: Measure): MeasureId | undefined =>
    partOf !== undefined && partOf !== id && told.has(partOf) ? partOf : undefined;
  const wholes = own.filter((measure) => {
    const whole = own.find(({ id }) => id === wholeOf(measure));
    return whole === undefined || wholeOf(whole) !== undefined;
  });
  const isWhole = new Set(wholes.map(({ id }) => id));
  return wholes.map((measure) => ({
    measure,
    figure: figureOf(measure),
    parts: own
      .filter((part) => !isWhole.has(part.id) && wholeOf(part) === measure.id)
      .map((part) => ({ measure: part, figure: figureOf(part), parts: [] })),
  }));
};
