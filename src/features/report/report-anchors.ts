import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';

/** Where the report tells a goal, and an objective; ids, since two conventions of one year may share codes. */
export const goalAnchor = ({ id }: Pick<StrategicGoal, 'id'>): string => `but-${id}`;
export const objectiveAnchor = ({ id }: Pick<OperationalObjective, 'id'>): string => `objectif-${id}`;
