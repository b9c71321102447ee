import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { linkSchema } from './link.schema';

export type Link = Immutable<z.infer<typeof linkSchema>>;
