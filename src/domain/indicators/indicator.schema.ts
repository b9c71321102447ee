import { z } from 'zod';
import { METRIC_CODES } from '../measures/metrics';
import { QUALIFIERS } from '../measures/qualifiers';
import { yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields } from '../record/record.schema';

/** A target of one year; a revised one keeps the values it had, with when and why (results framework of IATI). */
const targetSchema = z.strictObject({
  year: yearSchema,
  value: z.number(),
  revisions: z.array(
    z.strictObject({ from: z.number(), at: z.iso.datetime(), author: lineText.optional(), reason: longText }),
  ),
});

const actualSchema = z.strictObject({ year: yearSchema, value: z.number(), qualifier: z.enum(QUALIFIERS) });

export const indicatorSchema = z.strictObject({
  ...recordFields<'Indicator'>(),
  objective: idOf<'Objective'>(),
  name: lineText,
  unit: lineText,
  measuredBy: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('metric'), metric: z.enum(METRIC_CODES) }),
    z.strictObject({ type: z.literal('manual'), actuals: z.array(actualSchema) }),
  ]),
  baseline: z.strictObject({ year: yearSchema, value: z.number() }).optional(),
  targets: z.array(targetSchema),
});
