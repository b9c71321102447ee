import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { plannedActionSchema, programmeSchema } from './programme.schema';

export type Programme = Immutable<z.infer<typeof programmeSchema>>;
export type PlannedAction = Immutable<z.infer<typeof plannedActionSchema>>;
