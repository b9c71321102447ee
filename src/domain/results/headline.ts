import type { ObjectiveId } from '../record/id';
import { coveredCount, type CoverageState, type ObjectiveCoverage } from './coverage';
import type { CountedActivity } from './counted-activity';
import { progressOf } from './progress';

/** Which sentence opens the dashboard. */
export type HeadlineVariant = 'no_objective' | 'no_activity' | 'none_covered' | 'all_covered' | 'some_covered';

/** The numbers of the sentence; objectives are named by the page from their codes, and no third party ever is [F1]. */
export interface Headline {
  readonly variant: HeadlineVariant;
  readonly year: number;
  readonly covered: number;
  readonly objectives: number;
  readonly activities: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly notPursued: readonly ObjectiveId[];
  readonly withoutRecord: readonly ObjectiveId[];
  readonly conditional: readonly ObjectiveId[];
  readonly undefined: readonly ObjectiveId[];
}

const variantOf = (objectives: number, activities: number, covered: number): HeadlineVariant => {
  if (activities === 0) return 'no_activity';
  if (objectives === 0) return 'no_objective';
  if (covered === 0) return 'none_covered';
  return covered === objectives ? 'all_covered' : 'some_covered';
};

/** The computed sentence of a year, from its coverage and its activities counted once. */
export const headlineOf = (
  year: number,
  coverage: readonly ObjectiveCoverage[],
  activities: readonly CountedActivity[],
): Headline => {
  const { byStatus } = progressOf(activities);
  const covered = coveredCount(coverage);
  const inState = (wanted: CoverageState): readonly ObjectiveId[] =>
    coverage.filter(({ state }) => state === wanted).map(({ objective }) => objective);
  return {
    variant: variantOf(coverage.length, activities.length, covered),
    year,
    covered,
    objectives: coverage.length,
    activities: activities.length,
    completed: byStatus.completed,
    inProgress: byStatus.in_progress,
    notPursued: inState('not_pursued'),
    withoutRecord: inState('none'),
    conditional: inState('conditional'),
    undefined: inState('undefined'),
  };
};
