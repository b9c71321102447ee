import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { amendmentSchema, conventionSchema } from './convention.schema';
import type { commitmentSchema, goalSchema, objectiveSchema } from './objective.schema';

export type Convention = Immutable<z.infer<typeof conventionSchema>>;
export type Amendment = Immutable<z.infer<typeof amendmentSchema>>;
export type StrategicGoal = Immutable<z.infer<typeof goalSchema>>;
export type OperationalObjective = Immutable<z.infer<typeof objectiveSchema>>;
export type Commitment = Immutable<z.infer<typeof commitmentSchema>>;
