import { executionRates } from '../../programme/execution-rate';
import type { PlannedAction } from '../../programme/planned-action';
import type { Figure } from '../../measures/figure';
import { sumFigures, type Sum } from '../../measures/sum-figures';
import type { Metric } from '../../measures/metrics';
import type { OperationalObjective, StrategicGoal } from '../../objectives/objective';
import type { GoalId, ObjectiveId } from '../../record/id';
import type { ConventionYear } from '../../objectives/objectives-in-year';
import { coverageOf, coveredCount } from '../../results/coverage';
import type { CountedActivity } from '../../results/counted-activity';
import { finestMediaFigures, mediaFigures } from '../../results/media-detail';
import { figuresOf, isAdded, placedFigures, type PlacedFigure } from '../../results/placed-figure';
import { shownObjective, shownPlace } from '../../results/shown-place';
import type { LiveCount, LiveFigure } from './live-figure';

/** What live figures are read from: a year's convention, its activities counted once, and its programme with its headings. */
export interface LiveRecord {
  readonly convention: ConventionYear;
  readonly activities: readonly CountedActivity[];
  readonly actions: readonly PlannedAction[];
}

/** What a figure is now. A rate is null while too little progress is known; nothing recorded is `unknown`, never zero. */
export type FigureValue =
  | { readonly type: 'measure'; readonly figure: Figure; readonly unit: string; readonly activity: CountedActivity['id'] }
  | { readonly type: 'sum'; readonly sum: Sum }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'out-of'; readonly count: number; readonly of: number }
  | { readonly type: 'rate'; readonly rate: number; readonly completed: number; readonly known: number }
  | { readonly type: 'unknown' };

type Place = { readonly type: 'all' } | { readonly type: 'goal'; readonly id: GoalId } | { readonly type: 'objective'; readonly id: ObjectiveId };

const byCode = <Line extends StrategicGoal | OperationalObjective>(lines: readonly Line[], code: string): Line | undefined => lines.find((line) => line.code === code);

/** A code names an objective, or else a goal; null for one that the year's convention does not have. */
const placeOf = ({ goals, objectives }: ConventionYear, code: string | undefined): Place | null => {
  if (code === undefined) return { type: 'all' };
  const objective = byCode(objectives, code);
  if (objective !== undefined) return { type: 'objective', id: objective.id };
  const goal = byCode(goals, code);
  return goal === undefined ? null : { type: 'goal', id: goal.id };
};

const isUnder = (objective: ObjectiveId, place: Place, goalOf: ReadonlyMap<ObjectiveId, GoalId>): boolean => {
  switch (place.type) {
    case 'all':
      return true;
    case 'goal':
      return goalOf.get(objective) === place.id;
    case 'objective':
      return objective === place.id;
  }
};

const isShownUnder = (placed: PlacedFigure, place: Place, goalOf: ReadonlyMap<ObjectiveId, GoalId>): boolean => {
  if (place.type === 'all') return true;
  if (place.type === 'objective') return shownObjective(placed) === place.id;
  const shown = shownPlace(placed, goalOf);
  return shown.type === 'goal' && shown.goal === place.id;
};

// Press returns of one place are the finest counts known, so that places add up to what is detailed, as everywhere.
const addedOf = (activities: readonly CountedActivity[], metric: Metric, place: Place): readonly PlacedFigure[] =>
  metric === 'media_mentions' && place.type !== 'all' ? finestMediaFigures(mediaFigures(activities)) : figuresOf(activities, metric).filter(isAdded);

const counted = (count: LiveCount, place: Place, { convention, activities, actions }: LiveRecord, goalOf: ReadonlyMap<ObjectiveId, GoalId>): FigureValue => {
  const own = activities.filter(({ objective }) => isUnder(objective, place, goalOf));
  switch (count) {
    case 'activities':
      return { type: 'count', count: own.length };
    case 'completed':
      return { type: 'count', count: own.filter(({ status }) => status === 'completed').length };
    case 'studies':
      return { type: 'count', count: own.filter(({ kind }) => kind === 'study').length };
    case 'events':
      return { type: 'count', count: own.filter(({ kind }) => kind === 'event').length };
    case 'publications':
      return { type: 'count', count: own.filter(({ kind }) => kind === 'publication').length };
    case 'covered': {
      const coverage = coverageOf(convention, activities).filter(({ objective }) => isUnder(objective, place, goalOf));
      return coverage.length === 0 ? { type: 'unknown' } : { type: 'out-of', count: coveredCount(coverage), of: coverage.length };
    }
    case 'execution': {
      const { firm } = executionRates(actions.filter(({ objective }) => isUnder(objective, place, goalOf)));
      return firm.computable ? { type: 'rate', rate: firm.rate, completed: firm.completed, known: firm.known } : { type: 'unknown' };
    }
  }
};

/** The value of a figure in a record. What names a place, or a figure, that is not there is `unknown`. */
export const resolveFigure = (asked: LiveFigure, record: LiveRecord): FigureValue => {
  if (asked.type === 'measure') {
    const found = placedFigures(record.activities).find(({ figure }) => figure.id === asked.id);
    if (found === undefined) return { type: 'unknown' };
    const { qualifier, low, high, unit } = found.figure;
    return { type: 'measure', figure: { qualifier, low, high }, unit, activity: found.activity.id };
  }
  const place = placeOf(record.convention, asked.place);
  if (place === null) return { type: 'unknown' };
  const goalOf = new Map(record.convention.objectives.map(({ id, goal }) => [id, goal]));
  if (asked.type === 'count') return counted(asked.count, place, record, goalOf);
  const sum = sumFigures(addedOf(record.activities, asked.metric, place).filter((placed) => isShownUnder(placed, place, goalOf)).map(({ figure }) => figure));
  return sum === null ? { type: 'unknown' } : { type: 'sum', sum };
};

/** Every figure asked for, by the braces that ask for it. */
export const resolveFigures = (asked: ReadonlyMap<string, LiveFigure>, record: LiveRecord): ReadonlyMap<string, FigureValue> =>
  new Map([...asked].map(([text, figure]) => [text, resolveFigure(figure, record)]));
