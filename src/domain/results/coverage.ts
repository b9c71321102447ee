import { coversObjective } from '../activities/statuses';
import type { Modality } from '../objectives/modalities';
import type { Commitment, OperationalObjective } from '../objectives/objective';
import type { ObjectiveId } from '../record/id';
import type { CountedActivity } from './counted-activity';

/**
 * Where an objective stands in a year [V1]: `covered` by an activity of its own; `served` only by activities of another
 * objective; `not_pursued` when all that is recorded was abandoned or not started; else nothing is recorded, and its commitments
 * are all `undefined` (« à préciser »), all `conditional` or optional (« sous réserve »), or not (`none`).
 */
export type CoverageState = 'covered' | 'served' | 'not_pursued' | 'undefined' | 'conditional' | 'none';

export interface ObjectiveCoverage {
  readonly objective: ObjectiveId;
  readonly state: CoverageState;
  /** Activities of which it is the main objective, whatever their progress. */
  readonly main: number;
  /** Those of them that cover it. */
  readonly covering: number;
  /** Activities of other objectives that cover it too; they add nothing to totals. */
  readonly served: number;
}

export interface ConventionLines {
  readonly objectives: readonly Pick<OperationalObjective, 'id'>[];
  readonly commitments: ReadonlyMap<ObjectiveId, readonly Pick<Commitment, 'modality'>[]>;
}

interface Tally {
  main: number;
  covering: number;
  served: number;
}

const tallyByObjective = (activities: readonly CountedActivity[]): ReadonlyMap<ObjectiveId, Readonly<Tally>> => {
  const tallies = new Map<ObjectiveId, Tally>();
  const tallyOf = (objective: ObjectiveId): Tally => {
    const tally = tallies.get(objective) ?? { main: 0, covering: 0, served: 0 };
    tallies.set(objective, tally);
    return tally;
  };
  for (const { objective, otherObjectives, status } of activities) {
    const main = tallyOf(objective);
    main.main += 1;
    if (!coversObjective(status)) continue;
    main.covering += 1;
    for (const other of new Set(otherObjectives)) if (other !== objective) tallyOf(other).served += 1;
  }
  return tallies;
};

const stateWithoutRecord = (modalities: readonly Modality[]): CoverageState => {
  if (modalities.length === 0) return 'none';
  if (modalities.every((modality) => modality === 'undefined')) return 'undefined';
  return modalities.every((modality) => modality !== 'firm') ? 'conditional' : 'none';
};

const stateOf = (tally: Readonly<Tally>, modalities: readonly Modality[]): CoverageState => {
  if (tally.covering > 0) return 'covered';
  if (tally.served > 0) return 'served';
  return tally.main > 0 ? 'not_pursued' : stateWithoutRecord(modalities);
};

/** The coverage of each objective of a convention year, in its order, by activities counted once. */
export const coverageOf = (
  lines: ConventionLines,
  activities: readonly CountedActivity[],
): readonly ObjectiveCoverage[] => {
  const tallies = tallyByObjective(activities);
  return lines.objectives.map(({ id }) => {
    const tally = tallies.get(id) ?? { main: 0, covering: 0, served: 0 };
    const modalities = (lines.commitments.get(id) ?? []).map(({ modality }) => modality);
    return { objective: id, state: stateOf(tally, modalities), ...tally };
  });
};

export const isCovered = ({ state }: ObjectiveCoverage): boolean => state === 'covered' || state === 'served';

/** Whether nothing at all is recorded under the objective. */
export const isWithoutRecord = ({ state }: ObjectiveCoverage): boolean =>
  state === 'none' || state === 'undefined' || state === 'conditional';

/** How many objectives are covered, by an activity of their own or of another objective [V1]. */
export const coveredCount = (coverage: readonly ObjectiveCoverage[]): number => coverage.filter(isCovered).length;
