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

/** What the director chose for one part of the report; what is not chosen is as the convention has it. */
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

/** The report of one year as its director wants it: its parts in the order chosen, and what is written around the record. */
export const reportSchema = z.strictObject({
  ...recordFields<'Report'>(),
  year: yearSchema,
  title: lineText.optional(),
  detail: z.enum(REPORT_DETAILS).optional(),
  /** In the order chosen; parts that are not named follow in the usual order. */
  sections: z.array(reportSectionSchema),
  /** The version that the figures in its texts were read from, once it was arrêtée: later changes are flagged. */
  version: idOf<'Snapshot'>().optional(),
});
