import { z } from 'zod';
import { civilDaySchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema } from '../record/record.schema';

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);

/**
 * What gives a piece its due date, for a fiscal year: any day of it, a day of it or of a later one, so many months after it
 * ends, or so many months before the convention does.
 */
const dueRuleSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('within_year') }),
  z.strictObject({ type: z.literal('on_day'), day: monthDay, yearsLater: z.int().min(0).max(3) }),
  z.strictObject({ type: z.literal('months_after_year'), months: z.int().min(1).max(36) }),
  z.strictObject({ type: z.literal('months_before_term'), months: z.int().min(1).max(36) }),
]);

/** What the record can show of a piece, when it is one that Jalon knows how to look for. */
export const DELIVERABLE_CONTENTS = ['programme', 'external_studies', 'organisation_chart', 'budget', 'activity_report', 'financial_report', 'accounts', 'minutes', 'assessment'] as const;

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
  confirmed: z.boolean().optional(),
  content: z.enum(DELIVERABLE_CONTENTS).optional(),
  dueRule: dueRuleSchema.optional(),
  dueSource: sourceSchema.optional(),
  /** Due dates that someone changed, by year, with why. */
  dueChanges: z.array(z.strictObject({ year: yearSchema, due: civilDaySchema, reason: lineText.optional() })).optional(),
});

/** What was handed over, or answered, for one recipient: a funder, or someone who is none, named as the piece names them. */
export const transmissionSchema = z
  .strictObject({
    ...recordFields<'Transmission'>(),
    deliverable: idOf<'Deliverable'>(),
    year: yearSchema,
    funder: idOf<'Funder'>().optional(),
    otherRecipient: lineText.optional(),
    state: z.enum(['preparing', 'partial', 'sent', 'received', 'complete', 'complement_asked', 'accepted']),
    date: civilDaySchema.optional(),
    due: civilDaySchema.optional(),
    means: lineText.optional(),
    evidence: z.array(idOf<'Evidence'>()),
    remark: longText.optional(),
  })
  .refine(({ funder, otherRecipient }) => (funder === undefined) !== (otherRecipient === undefined), { error: 'one-recipient', path: ['funder'] });
