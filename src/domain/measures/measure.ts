import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { measureSchema, targetSchema } from './measure.schema';

export type Measure = Immutable<z.infer<typeof measureSchema>>;
export type Target = Immutable<z.infer<typeof targetSchema>>;
