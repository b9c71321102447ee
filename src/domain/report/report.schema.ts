import { z } from 'zod';
import { yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields } from '../record/record.schema';
import { REPORT_DETAILS } from './report-details';
import { REPORT_PARTS } from './report-parts';

/** What a choice is about: one of the parts that every report has, a goal, or an objective. */
export const reportPlaceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('part'), part: z.enum(REPORT_PARTS) }),
  z.strictObject({ type: z.literal('goal'), id: idOf<'Goal'>() }),
  z.strictObject({ type: z.literal('objective'), id: idOf<'Objective'>() }),
]);

/** What the director chose for one part of the report; what is not chosen is as the convention has it. Records that it names may be gone. */
const reportSectionSchema = z.strictObject({
  place: reportPlaceSchema,
  hidden: z.literal(true).optional(),
  introduction: longText.optional(),
  /** Told together with another objective of the same goal, under both titles. */
  mergedInto: idOf<'Objective'>().optional(),
  /** Activities in the order chosen; the others follow in the order of the report. */
  order: z.array(idOf<'Activity'>()).optional(),
  /** Activities that this year's report leaves out. */
  leftOut: z.array(idOf<'Activity'>()).optional(),
});

/** The order chosen at each level; what is not named follows in the usual order. */
const reportOrderSchema = z.strictObject({
  parts: z.array(z.enum(REPORT_PARTS)).optional(),
  goals: z.array(idOf<'Goal'>()).optional(),
  objectives: z.array(idOf<'Objective'>()).optional(),
});

/** The report of one year as its director wants it: what is written around the record, and in which order it is told. */
export const reportSchema = z.strictObject({
  ...recordFields<'Report'>(),
  year: yearSchema,
  title: lineText.optional(),
  detail: z.enum(REPORT_DETAILS).optional(),
  order: reportOrderSchema.optional(),
  /** At most one a place. */
  sections: z.array(reportSectionSchema),
  /** The version that the figures in its texts were read from, once it was arrêtée: later changes are flagged. */
  version: idOf<'Snapshot'>().optional(),
});
