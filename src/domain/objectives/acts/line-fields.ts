import type { Commitment, OperationalObjective, StrategicGoal } from '../objective';

/** What is typed of a goal or of an objective. */
export type TitleFields = Pick<StrategicGoal, 'code' | 'title' | 'shortTitle'>;

/** What is typed of an objective: its titles, and the goal it stands under. */
export type ObjectiveFields = TitleFields & Pick<OperationalObjective, 'goal'>;

/** What is typed of a commitment. */
export type CommitmentFields = Pick<Commitment, 'label' | 'kind' | 'kindAlternatives' | 'modality' | 'note'>;

/** What is typed of a line of each table. */
export interface FieldsOf {
  readonly goals: TitleFields;
  readonly objectives: ObjectiveFields;
  readonly commitments: CommitmentFields;
}
