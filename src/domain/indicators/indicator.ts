import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { indicatorSchema } from './indicator.schema';

export type Indicator = Immutable<z.infer<typeof indicatorSchema>>;
