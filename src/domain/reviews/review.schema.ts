import { z } from 'zod';
import { civilDaySchema, instantSchema, partialDateSchema } from '../periods/partial-date.schema';
import { idOf, lineText, longText, recordFields, sourceSchema, statedFactSchema } from '../record/record.schema';

/** A body that meets about the convention, with how often the text asks it to. */
export const reviewBodySchema = z.strictObject({
  ...recordFields<'ReviewBody'>(),
  code: lineText,
  label: lineText,
  position: z.int().nonnegative(),
  frequencyPerYear: z.int().positive().optional(),
  frequencyWords: lineText.optional(),
  frequencySource: sourceSchema.optional(),
  /** What the body is, when it is one of the usual ones: its own rules of delay and majority are those of its statutes. */
  nature: z.enum(['technical', 'follow_up', 'board', 'general_assembly', 'own']).optional(),
  members: lineText.optional(),
  role: longText.optional(),
  scope: lineText.optional(),
  /** What a document states of the body itself, such as the day it was set up. */
  facts: z.array(statedFactSchema).optional(),
});

/** How sure the organisation says it is of reaching an objective, in words of its own; never computed. */
export const CONFIDENCE_LEVELS = ['secured', 'attainable', 'support_needed', 'compromised'] as const;

const confidenceSchema = z.strictObject({
  objective: idOf<'Objective'>(),
  level: z.enum(CONFIDENCE_LEVELS),
  sentence: lineText.optional(),
});

/** Where the minutes stand; `until` is the last day on which participants can answer. */
const minutesSchema = z.strictObject({
  stage: z.enum(['draft', 'submitted', 'approved']),
  date: civilDaySchema.optional(),
  until: civilDaySchema.optional(),
});

const agendaItemSchema = z.strictObject({
  id: idOf<'AgendaItem'>(),
  title: lineText,
  objective: idOf<'Objective'>().optional(),
});

/** A session of a body; its day may be unknown, and then stays so. */
export const reviewSchema = z.strictObject({
  ...recordFields<'Review'>(),
  body: idOf<'ReviewBody'>(),
  date: partialDateSchema.optional(),
  label: lineText.optional(),
  participants: z.array(lineText),
  agenda: z.array(agendaItemSchema),
  notes: longText.optional(),
  /** Where and at what hour, as the invitation says it. */
  place: lineText.optional(),
  hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u).optional(),
  minutes: minutesSchema.optional(),
  confidence: z.array(confidenceSchema).optional(),
  evidence: z.array(idOf<'Evidence'>()),
  facts: z.array(z.strictObject({ label: lineText, source: sourceSchema })),
});

export const conclusionSchema = z.strictObject({
  ...recordFields<'Conclusion'>(),
  review: idOf<'Review'>(),
  type: z.enum(['proposition', 'decision', 'request', 'information']),
  text: longText,
  objective: idOf<'Objective'>().optional(),
  owner: lineText.optional(),
  due: partialDateSchema.optional(),
  followUp: z.enum(['open', 'done', 'dropped']),
});

/** The record, or one programme of it, as it stood on a day, with the hash of its canonical content (RFC 8785). */
export const snapshotSchema = z.strictObject({
  ...recordFields<'Snapshot'>(),
  review: idOf<'Review'>().optional(),
  /** What it was kept for: documents were sent, or minutes approved. */
  occasion: z.enum(['documents_sent', 'minutes_approved', 'own']).optional(),
  /** The only programme that the content holds; absent when it holds the whole record. */
  programme: idOf<'Programme'>().optional(),
  date: civilDaySchema,
  takenAt: instantSchema,
  label: lineText,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Absent when the bytes of the content are kept as a file, under their hash. */
  content: z.string().optional(),
});
