import { z } from 'zod';
import { civilDaySchema, partialDateSchema, yearSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema, statedFactSchema } from '../record/record.schema';

/** Money is whole cents of euro. */
const cents = z.int().nonnegative();

const partSchema = z.strictObject({
  id: idOf<'FunderPart'>(),
  label: lineText,
  amountCents: cents,
  source: sourceSchema.optional(),
});

/** What an amendment makes of a maximum and its parts, in place of what was written before. */
const amendedMaximumSchema = z.strictObject({
  from: idOf<'Amendment'>(),
  maximumPerYearCents: cents.optional(),
  parts: z.array(partSchema),
});

export const funderSchema = z.strictObject({
  ...recordFields<'Funder'>(),
  code: lineText,
  name: lineText,
  position: z.int().nonnegative(),
  representative: lineText.optional(),
  territory: lineText.optional(),
  maximumPerYearCents: cents.optional(),
  /** The parts as written; they may not add up to the maximum as written, and both are kept. */
  parts: z.array(partSchema),
  amended: z.array(amendedMaximumSchema).optional(),
  /** The amendments by which the funder joined the convention and left it. */
  from: idOf<'Amendment'>().optional(),
  until: idOf<'Amendment'>().optional(),
  budgetSource: lineText.optional(),
  paidBy: lineText.optional(),
  conditions: longText.optional(),
  conditionsSource: sourceSchema.optional(),
  annualAgreement: z.boolean().optional(),
  siret: z.string().regex(/^\d{14}$/u).optional(),
});

const stepSchema = z.strictObject({
  step: z.enum(['asked', 'proposed', 'voted', 'agreement_signed', 'notified']),
  amountCents: cents.optional(),
  date: civilDaySchema.optional(),
  body: lineText.optional(),
  reference: lineText.optional(),
  source: sourceSchema.optional(),
});

/** One funder's grant for one year, or for one part of it, with each step that is known. */
export const grantSchema = z.strictObject({
  ...recordFields<'Grant'>(),
  funder: idOf<'Funder'>(),
  year: yearSchema,
  part: idOf<'FunderPart'>().optional(),
  /** Number of the yearly agreement. */
  number: lineText.optional(),
  steps: z.array(stepSchema),
  /** What else the decision states, such as its vote and its dates. */
  facts: z.array(statedFactSchema).optional(),
});

export const paymentSchema = z.strictObject({
  ...recordFields<'Payment'>(),
  grant: idOf<'Grant'>(),
  kind: z.enum(['instalment', 'balance', 'single']),
  amountCents: cents,
  /** When it is expected; `date` is when it was paid, absent as long as it was not. */
  expected: partialDateSchema.optional(),
  date: partialDateSchema.optional(),
  reference: lineText.optional(),
  waitsFor: z.array(idOf<'Deliverable'>()),
});

export const budgetLineSchema = z.strictObject({
  ...recordFields<'BudgetLine'>(),
  year: yearSchema,
  stage: z.enum(['forecast', 'outturn']),
  side: z.enum(['expense', 'revenue']),
  /** Account of the associations' chart of accounts (ANC 2018-06), such as 60 or 74. */
  account: z.string().regex(/^\d{2,3}$/u),
  label: lineText,
  goal: idOf<'Goal'>().optional(),
  funder: idOf<'Funder'>().optional(),
  amountCents: cents,
});
