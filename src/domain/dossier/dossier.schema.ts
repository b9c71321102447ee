import { z } from 'zod';
import { sha256Schema } from '../evidence/evidence.schema';
import { civilDaySchema, partialDateSchema } from '../periods/partial-date.schema';
import { dossierIdSchema, lineText, longText, recordFields, sourceSchema, statedFactSchema } from '../record/record.schema';

/** A territory that views can be narrowed to, such as a département. */
const territorySchema = z.strictObject({ code: z.string().min(1).max(20), label: lineText });

const organisationSchema = z.strictObject({
  name: lineText,
  shortName: lineText,
  /** How sentences call it, with its article, as in « la Mission ». */
  calledInSentences: lineText.optional(),
  legalForm: lineText.optional(),
  address: lineText.optional(),
  website: lineText.optional(),
  siret: z.string().regex(/^\d{14}$/u).optional(),
  rna: z.string().regex(/^W(?:\d\d|2[AB])\d{7}$/u).optional(),
  sources: z.array(sourceSchema).optional(),
});

/** One organisation with its conventions and all that follows them. `origin` names the dossier that a copy was made from. */
export const dossierSchema = z.strictObject({
  dossier: dossierIdSchema,
  id: dossierIdSchema,
  rev: z.int().nonnegative(),
  title: lineText,
  organisation: organisationSchema,
  territories: z.array(territorySchema),
  /** Last day of the fiscal year, as `12-31`, which it is when nothing is said. */
  fiscalYearEnd: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u).optional(),
  origin: dossierIdSchema.optional(),
  /** The template that documents are written in; its bytes are kept as those of a piece of evidence. */
  reportTemplate: z.strictObject({ name: lineText, size: z.int().nonnegative(), sha256: sha256Schema }).optional(),
});

/** A document that records were taken from. */
export const documentSchema = z.strictObject({
  ...recordFields<'Document'>(),
  code: lineText,
  title: lineText,
  shortTitle: lineText,
  date: partialDateSchema.optional(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  note: longText.optional(),
  /** What the document says of itself, such as its contents. */
  facts: z.array(statedFactSchema).optional(),
});

export const personSchema = z.strictObject({
  ...recordFields<'Person'>(),
  name: lineText,
  function: lineText.optional(),
  /** First and last day in post; without them, nothing says that the person was not there. */
  from: civilDaySchema.optional(),
  until: civilDaySchema.optional(),
  fullTimeEquivalent: z.number().min(0).max(1).optional(),
  shares: z.array(z.strictObject({ objective: recordFields<'Objective'>().id, percent: z.number().min(0).max(100) })),
});
