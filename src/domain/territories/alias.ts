import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { aliasSchema } from './alias.schema';

export type Alias = Immutable<z.infer<typeof aliasSchema>>;
