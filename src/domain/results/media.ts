import { sumFigures, type Sum } from '../measures/sum-figures';
import type { MeasureId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import { finestMediaFigures, mediaFigures } from './media-detail';
import { agrees } from './media-agreement';
import { mediaTable, type MediaTable } from './media-table';
import { placedFigures, type PlacedFigure } from './placed-figure';

/** An announced total against what its detail adds up to; `difference` is the announced less the detailed. */
export interface MediaReconciliation {
  readonly announced: PlacedFigure;
  readonly detailed: Sum;
  readonly difference: number;
  readonly compatible: boolean;
}

/** Two figures for one fact: both stay, the total keeps `against`; `against` is null when it is out of the record at hand. */
export interface RestatedFigure {
  readonly restating: PlacedFigure;
  readonly against: PlacedFigure | null;
  readonly retained: 'restating' | 'against' | null;
}

/** Press returns, known three ways that are reconciled and never added together [M1]. */
export interface MediaResults {
  /** What the organisation gives as its total: announced figures, and figures that stand alone. */
  readonly announced: Sum | null;
  /** The finest counts known; by goal and subject they add up to this one. */
  readonly detailed: Sum | null;
  readonly table: MediaTable;
  readonly reconciliations: readonly MediaReconciliation[];
  /** Every announced total rounds from its detail; null when nothing announced has any. */
  readonly compatible: boolean | null;
  readonly alone: readonly PlacedFigure[];
  readonly alreadyCounted: readonly PlacedFigure[];
  readonly restating: readonly RestatedFigure[];
  /** Articles, broadcasts and pages listed by name. */
  readonly listed: number;
}

const sumOf = (figures: readonly PlacedFigure[]): Sum | null => sumFigures(figures.map(({ figure }) => figure));

const reconcile = (announced: PlacedFigure, detail: readonly PlacedFigure[]): readonly MediaReconciliation[] => {
  const detailed = sumOf(detail);
  if (detailed === null) return [];
  const difference = announced.figure.low - detailed.value;
  return [{ announced, detailed, difference, compatible: agrees(announced.figure, detailed) }];
};

const retainedOf = (restating: PlacedFigure, against: PlacedFigure | null): RestatedFigure['retained'] => {
  if (restating.figure.retained === true) return 'restating';
  return against?.figure.retained === true ? 'against' : null;
};

const restated = (restating: PlacedFigure, figures: ReadonlyMap<MeasureId, PlacedFigure>): RestatedFigure => {
  const { target } = restating.figure;
  const against = target === undefined ? null : (figures.get(target) ?? null);
  return { restating, against, retained: retainedOf(restating, against) };
};

/**
 * Press returns of activities counted once. `record` are the activities that a restated figure may be told by, when a filter has
 * left some of them out of `activities`; `listed` is how many returns are listed by name.
 */
export const mediaResults = (
  activities: readonly CountedActivity[],
  { record = activities, listed = 0 }: { readonly record?: readonly CountedActivity[]; readonly listed?: number } = {},
): MediaResults => {
  const figures = mediaFigures(activities);
  const finest = finestMediaFigures(figures);
  const byId = new Map(placedFigures(record).map((placed) => [placed.figure.id, placed] as const));
  const reconciliations = figures.announced.flatMap(({ announced, detail }) => reconcile(announced, detail));
  return {
    announced: sumOf([...figures.announced.map(({ announced }) => announced), ...figures.alone]),
    detailed: sumOf(finest),
    table: mediaTable(finest),
    reconciliations,
    compatible: reconciliations.length === 0 ? null : reconciliations.every(({ compatible }) => compatible),
    alone: figures.alone,
    alreadyCounted: figures.alreadyCounted,
    restating: figures.restating.map((restating) => restated(restating, byId)),
    listed,
  };
};
