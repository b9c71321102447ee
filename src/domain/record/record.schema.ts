import { z } from 'zod';

// The page's Content-Security-Policy forbids compiling code from text, which zod would otherwise try.
z.config({ jitless: true });

/** Ids are UUID v7, so that sorting by id is sorting by creation (RFC 9562, 5.7). */
export const idOf = <Name extends string>() => z.uuidv7().brand<Name>();

export const dossierIdSchema = idOf<'Dossier'>();

/** Short text on one line: titles, labels, names. */
export const lineText = z.string().trim().min(1).max(1000);

/** Running text: notes, reasons, paragraphs of a report. */
export const longText = z.string().max(200_000);

const lineNumber = z.int().positive();

/** Where a record or a figure stands in a source document: document, heading, first and last line, and its reference there. */
export const sourceSchema = z.strictObject({
  document: idOf<'Document'>(),
  heading: lineText.optional(),
  lines: z
    .tuple([lineNumber, lineNumber])
    .refine(([first, last]) => first <= last, { error: 'lines-reversed' })
    .optional(),
  ref: lineText.optional(),
  words: longText.optional(),
});

/** What every stored record carries: its dossier, its id, the revision that a save must name, and where it comes from. */
export const recordFields = <Name extends string>() => ({
  dossier: dossierIdSchema,
  id: idOf<Name>(),
  rev: z.int().nonnegative(),
  source: sourceSchema.optional(),
});

/** A fact that the source states and that is kept as it is, with its place. */
export const statedFactSchema = z.strictObject({ label: lineText, source: sourceSchema });
