import type { Measure } from '../measures/measure';
import type { MeasureId } from '../record/id';
import type { Activity } from './activity';

/** A figure with the activity that tells it. */
export interface ToldFigure {
  readonly activity: Activity;
  readonly measure: Measure;
}

/** What one figure has to do with others; both directions, since each page shows its own side. */
export interface FigureRelations {
  /** The figure that this one is part of, or tells again; null when there is none or it is no longer recorded. */
  readonly target: ToldFigure | null;
  /** Figures that tell this one again. */
  readonly restatedBy: readonly ToldFigure[];
  /** Figures of other activities that are part of this one. */
  readonly parts: readonly ToldFigure[];
}

const toldBy = (activities: readonly Activity[]): readonly ToldFigure[] =>
  activities.flatMap((activity) => activity.measures.map((measure) => ({ activity, measure })));

/** The relations of each figure of an activity, within it and with the activities related to it. */
export const figureRelations = (
  activity: Activity,
  related: readonly Activity[],
): ReadonlyMap<MeasureId, FigureRelations> => {
  const told = toldBy([activity, ...related]);
  const byId = new Map(told.map((figure) => [figure.measure.id, figure]));
  return new Map(
    activity.measures.map((measure) => {
      const target = measure.partOf ?? measure.restates;
      return [
        measure.id,
        {
          target: target === undefined ? null : (byId.get(target) ?? null),
          restatedBy: told.filter((one) => one.measure.restates === measure.id),
          parts: told.filter((one) => one.measure.partOf === measure.id && one.activity.id !== activity.id),
        },
      ];
    }),
  );
};
