import { z } from 'zod';
import { idOf, lineText, sourceSchema } from '../record/record.schema';
import { CHANNELS } from './channels';
import { METRIC_CODES } from './metrics';
import { QUALIFIERS } from './qualifiers';

/** Under which heading a figure is shown when that is not its activity's own; display only, it never moves a count. */
const shownUnderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('goal'), id: idOf<'Goal'>() }),
  z.strictObject({ type: z.literal('objective'), id: idOf<'Objective'>() }),
  z.strictObject({ type: z.literal('organisation') }),
]);

const dimensionsSchema = z.strictObject({
  channel: z.enum(CHANNELS).optional(),
  subject: lineText.optional(),
  audience: lineText.optional(),
  session: lineText.optional(),
  shownUnder: shownUnderSchema.optional(),
});

const figureFields = {
  id: idOf<'Measure'>(),
  metric: z.enum(METRIC_CODES),
  qualifier: z.enum(QUALIFIERS),
  unit: lineText,
  dimensions: dimensionsSchema.optional(),
  source: sourceSchema.optional(),
};

const measureFields = {
  ...figureFields,
  partOf: idOf<'Measure'>().optional(),
  restates: idOf<'Measure'>().optional(),
  /** Of two figures for one fact, the one that someone chose to retain; both stay. */
  retained: z.boolean().optional(),
  /** Works and housing that others own: shown apart, never as the organisation's product. */
  carriedByOthers: z.boolean().optional(),
};

const amount = z.number().nonnegative();

const rangeFields = { min: amount, max: amount };

const ordered = (range: { readonly min: number; readonly max: number }) => range.min <= range.max;

/** A figure of an activity: one value or a range, how sure it is, and where it is told. */
export const measureSchema = z.union([
  z.strictObject({ ...measureFields, value: amount }),
  z.strictObject({ ...measureFields, ...rangeFields }).refine(ordered, { error: 'range-reversed', path: ['max'] }),
]);

/** What a planned action promises, as a figure. */
export const targetSchema = z.union([
  z.strictObject({ ...figureFields, value: amount }),
  z.strictObject({ ...figureFields, ...rangeFields }).refine(ordered, { error: 'range-reversed', path: ['max'] }),
]);
