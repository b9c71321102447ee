import { z } from 'zod';
import { lineText, recordFields } from '../record/record.schema';

/** One partner or place under the spellings it was written with; what was written stays in the records. */
export const aliasSchema = z.strictObject({
  ...recordFields<'Alias'>(),
  of: z.enum(['partner', 'place']),
  name: lineText,
  variants: z.array(lineText),
  territory: lineText.optional(),
  commune: z.string().regex(/^\d[\dAB]\d{3}$/u).optional(),
});
