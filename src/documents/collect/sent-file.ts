import { z } from 'zod';
import { forbiddenKeyIn } from '#domain/dossier/dossier-file-keys';
import { COLLECTED_TABLES, type NetChange } from '#domain/journal/net-changes';
import type { DossierId } from '#domain/record/id';
import { dossierIdSchema, lineText } from '#domain/record/record.schema';
import { done, refused, type Result } from '#domain/record/result';

const FORMAT = 'jalon-saisies';
const VERSION = 1;

/** What was entered on one device since it last sent its entries. */
export interface SentEntries {
  readonly dossier: DossierId;
  readonly title: string;
  readonly device: string;
  readonly author?: string | undefined;
  /** UTC instant at which the file was made. */
  readonly at: string;
  readonly records: readonly NetChange[];
  /** Pieces of evidence whose files are too heavy for this one, and stay on the device. */
  readonly filesLeft: number;
}

const plainRecord = z.looseObject({ dossier: dossierIdSchema, id: z.uuidv7(), rev: z.int().nonnegative() });

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  dossier: dossierIdSchema,
  title: z.string(),
  device: z.uuidv7(),
  author: lineText.optional(),
  at: z.iso.datetime(),
  filesLeft: z.int().nonnegative(),
  records: z.array(z.strictObject({ table: z.enum(COLLECTED_TABLES), id: z.uuidv7(), base: plainRecord.nullable(), after: plainRecord.nullable() })),
});

export type SentFault = 'not-sent' | 'newer' | 'other-dossier' | 'damaged';

export const writeSent = (sent: SentEntries): string => JSON.stringify({ format: FORMAT, version: VERSION, ...sent }, null, 1);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number(), dossier: z.string() });

/** Whether every record is the one that its line says, in the dossier that the file says. */
const holdsTogether = ({ dossier, records }: z.infer<typeof fileSchema>): boolean =>
  records.every(({ id, base, after }) => [base, after].every((record) => record === null || (record.id === id && record.dossier === dossier)));

/** Reads a file of entries of this dossier; it is refused whole when it is of another one, of a later version, or not as it was written. */
export const readSent = (text: string, dossier: DossierId): Result<SentEntries, SentFault> => {
  const value = parsed(text);
  const head = headSchema.safeParse(value).data;
  if (head === undefined) return refused('not-sent');
  if (head.version > VERSION) return refused('newer');
  if (head.dossier !== dossier) return refused('other-dossier');
  if (forbiddenKeyIn(value) !== undefined) return refused('damaged');
  const file = fileSchema.safeParse(value).data;
  if (file === undefined || !holdsTogether(file)) return refused('damaged');
  const { format: _format, version: _version, records, ...rest } = file;
  return done({ ...rest, records });
};
