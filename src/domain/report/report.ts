import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { reportPlaceSchema, reportSchema } from './report.schema';

export type Report = Immutable<z.infer<typeof reportSchema>>;
export type ReportPlace = Immutable<z.infer<typeof reportPlaceSchema>>;
export type ReportSection = Report['sections'][number];
