import { z } from 'zod';
import { dossierIdSchema, lineText } from '#domain/record/record.schema';

export const BACKUP_FORMAT = 'jalon-backup';
export const BACKUP_VERSION = 1;

export const MANIFEST_ENTRY = 'manifest.json';
export const JOURNAL_ENTRY = 'journal.json';
export const BIN_ENTRY = 'bin.json';

export const tableEntry = (table: string): string => `tables/${table}.json`;
export const fileEntry = (hash: string): string => `files/${hash}`;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().nonnegative();

/** How many rows a file of the archive holds, and the SHA-256 of its bytes. */
const rowsSchema = z.strictObject({ rows: count, sha256 });

/** What a file of any version says of itself, so that one of a later version is told apart. */
export const manifestHeadSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().positive(),
  database: z.int().positive(),
});

/** The archive's table of contents: everything else in it is checked against this. */
export const manifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** Version of the database that the records come from. */
  database: z.int().positive(),
  /** Version of the application that wrote the file. */
  app: lineText,
  dossier: dossierIdSchema,
  origin: dossierIdSchema.optional(),
  createdAt: z.iso.datetime(),
  /** The journal's clock at its last entry; empty without any. */
  clock: z.string(),
  tables: z.record(z.string(), rowsSchema),
  journal: rowsSchema,
  bin: rowsSchema,
  /** Attached files: their size by the SHA-256 of their bytes, which is also their name. */
  files: z.record(sha256, count),
  /** SHA-256 of the dossier's canonical content: equal for equal contents. */
  contentHash: sha256,
});

export type Manifest = z.infer<typeof manifestSchema>;
export type RowsEntry = z.infer<typeof rowsSchema>;
