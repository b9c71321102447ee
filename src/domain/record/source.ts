import type { z } from 'zod';
import type { Immutable } from './immutable';
import type { sourceSchema, statedFactSchema } from './record.schema';

export type Source = Immutable<z.infer<typeof sourceSchema>>;
export type StatedFact = Immutable<z.infer<typeof statedFactSchema>>;
