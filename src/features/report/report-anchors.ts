import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { ReportPart } from '#domain/report/report-parts';

/** Where the report tells a part, a goal, and an objective; ids, since two conventions of one year may share codes. */
export const partAnchor = (part: ReportPart): string => `partie-${part}`;
export const goalAnchor = ({ id }: Pick<StrategicGoal, 'id'>): string => `but-${id}`;
export const objectiveAnchor = ({ id }: Pick<OperationalObjective, 'id'>): string => `objectif-${id}`;
