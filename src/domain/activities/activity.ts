import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { activitySchema } from './activity.schema';

export type Activity = Immutable<z.infer<typeof activitySchema>>;
export type PressReturn = Activity['pressReturns'][number];
