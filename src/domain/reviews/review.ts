import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { conclusionSchema, reviewBodySchema, reviewSchema, snapshotSchema } from './review.schema';

export type ReviewBody = Immutable<z.infer<typeof reviewBodySchema>>;
export type Review = Immutable<z.infer<typeof reviewSchema>>;
/** How sure the organisation says it is of reaching an objective. */
export type DeclaredConfidence = NonNullable<Review['confidence']>[number];
export type ConfidenceLevel = DeclaredConfidence['level'];
export type Conclusion = Immutable<z.infer<typeof conclusionSchema>>;
export type Snapshot = Immutable<z.infer<typeof snapshotSchema>>;
