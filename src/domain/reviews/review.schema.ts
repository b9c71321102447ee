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
  members: lineText.optional(),
  role: longText.optional(),
  scope: lineText.optional(),
  /** What a document states of the body itself, such as the day it was set up. */
  facts: z.array(statedFactSchema).optional(),
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
  /** The only programme that the content holds; absent when it holds the whole record. */
  programme: idOf<'Programme'>().optional(),
  date: civilDaySchema,
  takenAt: instantSchema,
  label: lineText,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  content: z.string(),
});
