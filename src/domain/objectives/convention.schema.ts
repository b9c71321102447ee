import { z } from 'zod';
import { civilDaySchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema, statedFactSchema } from '../record/record.schema';

const signatureSchema = z.strictObject({
  party: lineText,
  funder: idOf<'Funder'>().optional(),
  date: civilDaySchema.optional(),
  source: sourceSchema.optional(),
});

/** Duties of publicity and rules of control: what the text asks, and of whom. */
const dutySchema = z.strictObject({
  code: lineText,
  label: lineText,
  by: z.enum(['organisation', 'funders']),
  noticeMonths: z.int().positive().optional(),
  source: sourceSchema.optional(),
});

const publicitySchema = z.strictObject({
  year: yearSchema,
  duty: lineText,
  kept: z.enum(['yes', 'in_part', 'no']),
  note: longText.optional(),
  exceptions: z.array(z.strictObject({ activity: idOf<'Activity'>(), note: lineText.optional() })),
});

export const conventionSchema = z.strictObject({
  ...recordFields<'Convention'>(),
  title: lineText,
  number: lineText.optional(),
  /** The convention that this one comes after. */
  follows: idOf<'Convention'>().optional(),
  years: z.array(yearSchema).min(1),
  end: civilDaySchema.optional(),
  startRule: statedFactSchema.optional(),
  renewal: statedFactSchema.optional(),
  amendment: statedFactSchema.optional(),
  purposes: z.array(statedFactSchema),
  signatures: z.array(signatureSchema),
  references: z.array(
    z.strictObject({ label: lineText, date: lineText.optional(), number: lineText.optional(), source: sourceSchema }),
  ),
  publicityDuties: z.array(dutySchema),
  /** What was done of each duty of publicity in a year, and the activities that are exceptions to it. */
  publicity: z.array(publicitySchema).optional(),
  controlRules: z.array(dutySchema),
  otherFacts: z.array(statedFactSchema),
});

/** A change of the convention: goals, objectives, commitments and maxima point to it from their `from` or `until`. */
export const amendmentSchema = z.strictObject({
  ...recordFields<'Amendment'>(),
  convention: idOf<'Convention'>(),
  date: civilDaySchema,
  number: lineText.optional(),
  reason: longText,
});
