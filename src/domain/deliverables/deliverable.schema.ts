import { z } from 'zod';
import { civilDaySchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema } from '../record/record.schema';

/** What the convention, or usage, obliges the organisation to hand over; recipients are funders, or a body named as written. */
export const deliverableSchema = z.strictObject({
  ...recordFields<'Deliverable'>(),
  convention: idOf<'Convention'>(),
  code: lineText,
  article: lineText.optional(),
  label: lineText,
  position: z.int().nonnegative(),
  periodicity: z.enum(['yearly', 'once', 'case_by_case', 'unspecified']),
  periodicitySource: sourceSchema.optional(),
  recipients: z.array(idOf<'Funder'>()),
  otherRecipients: z.array(lineText),
  requires: z.array(z.strictObject({ label: lineText, source: sourceSchema.optional() })),
  /** A day that the content refers to, as `01-01`; it is not a due date. */
  referenceDay: z.string().regex(/^\d{2}-\d{2}$/u).optional(),
  /** Asked by usual law and not by this convention: off until someone confirms it. */
  usual: z.boolean(),
});

export const transmissionSchema = z.strictObject({
  ...recordFields<'Transmission'>(),
  deliverable: idOf<'Deliverable'>(),
  year: yearSchema,
  funder: idOf<'Funder'>(),
  state: z.enum(['preparing', 'partial', 'sent', 'received', 'complete', 'complement_asked', 'accepted']),
  date: civilDaySchema.optional(),
  due: civilDaySchema.optional(),
  means: lineText.optional(),
  evidence: z.array(idOf<'Evidence'>()),
  remark: longText.optional(),
});
