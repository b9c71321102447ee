import type { Measure } from '../measures/measure';
import type { FieldPath } from './references-by-table';
import { at, type At, type DossierTablesContent, type ReferenceProblem } from './references-problem';

interface Step {
  readonly id: string;
  readonly next: string | undefined;
  readonly place: At;
}

const comesBack = (start: string, next: ReadonlyMap<string, string | undefined>): boolean => {
  const met = new Set<string>();
  let current = next.get(start);
  while (current !== undefined && current !== start && !met.has(current)) {
    met.add(current);
    current = next.get(current);
  }
  return current === start;
};

const circles = (steps: readonly Step[]): readonly ReferenceProblem[] => {
  const next = new Map(steps.map((step) => [step.id, step.next]));
  return steps.filter(({ id }) => comesBack(id, next)).map(({ place }) => ({ reason: 'circular', ...place }));
};

const figureTarget = (measure: Measure): string | undefined => measure.partOf ?? measure.restates;

const figurePath = (measure: Measure, index: number): FieldPath => [
  'measures',
  index,
  measure.partOf === undefined ? 'restates' : 'partOf',
];

/** Headings, second tellings and figures that come back to themselves: counting them would leave everything out. */
export const circular = (tables: DossierTablesContent): readonly ReferenceProblem[] => [
  ...circles(
    tables.plannedActions.map((action) => ({
      id: action.id,
      next: action.parent,
      place: at('plannedActions', action, ['parent']),
    })),
  ),
  ...circles(
    tables.activities.map((activity) => ({
      id: activity.id,
      next: activity.sameAs,
      place: at('activities', activity, ['sameAs']),
    })),
  ),
  ...circles(
    tables.activities.flatMap((activity) =>
      activity.measures.map((measure, index) => ({
        id: measure.id,
        next: figureTarget(measure),
        place: at('activities', activity, figurePath(measure, index)),
      })),
    ),
  ),
];

/** A figure may be part of, or restate, a figure of its own metric only: the two would never be one sum. */
export const otherMetrics = (tables: DossierTablesContent): readonly ReferenceProblem[] => {
  const metricOf = new Map<string, string>(
    tables.activities.flatMap(({ measures }) => measures.map(({ id, metric }): [string, string] => [id, metric])),
  );
  return tables.activities.flatMap((activity) =>
    activity.measures.flatMap((measure, index): readonly ReferenceProblem[] => {
      const target = figureTarget(measure);
      const metric = target === undefined ? undefined : metricOf.get(target);
      if (target === undefined || metric === undefined || metric === measure.metric) return [];
      return [{ reason: 'other-metric', ...at('activities', activity, figurePath(measure, index)), target }];
    }),
  );
};
