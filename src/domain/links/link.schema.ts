import { z } from 'zod';
import { idOf, longText, recordFields } from '../record/record.schema';

const targetSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('planned_action'), id: idOf<'PlannedAction'>() }),
  z.strictObject({ type: z.literal('commitment'), id: idOf<'Commitment'>() }),
]);

/** Only a confirmed `fulfils` covers a planned action, only a confirmed `answers` a commitment. */
export const linkSchema = z.strictObject({
  ...recordFields<'Link'>(),
  activity: idOf<'Activity'>(),
  target: targetSchema,
  relation: z.enum(['fulfils', 'continues', 'answers', 'related']),
  state: z.enum(['proposed', 'confirmed', 'refused']),
  strength: z.number().min(0).max(1).optional(),
  why: longText.optional(),
});
