import { z } from 'zod';
import { lineText, longText, recordFields, sourceSchema } from '../record/record.schema';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** What proves an activity or a transmission: a file (its bytes are kept under its hash), a link, or a place in a document. */
export const evidenceSchema = z.strictObject({
  ...recordFields<'Evidence'>(),
  title: lineText,
  note: longText.optional(),
  content: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('file'),
      name: lineText,
      mediaType: lineText,
      size: z.int().nonnegative(),
      sha256: sha256Schema,
    }),
    z.strictObject({ type: z.literal('link'), url: z.url({ protocol: /^(https?|mailto)$/u }) }),
    z.strictObject({ type: z.literal('reference'), place: sourceSchema }),
  ]),
});

/** The bytes of a file, once per dossier whatever the number of records that point to it. */
export const fileBytesSchema = z.strictObject({
  dossier: recordFields<'FileBytes'>().dossier,
  id: sha256Schema,
  bytes: z.instanceof(Uint8Array),
});
