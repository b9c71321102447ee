import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { deliverableSchema, transmissionSchema } from './deliverable.schema';

export type Deliverable = Immutable<z.infer<typeof deliverableSchema>>;
export type Transmission = Immutable<z.infer<typeof transmissionSchema>>;
