import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { evidenceSchema, fileBytesSchema } from './evidence.schema';

export type Evidence = Immutable<z.infer<typeof evidenceSchema>>;
export type FileBytes = Immutable<z.infer<typeof fileBytesSchema>>;
