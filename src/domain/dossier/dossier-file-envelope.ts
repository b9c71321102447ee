import { z } from 'zod';
import type { DossierId } from '../record/id';
import { dossierIdSchema } from '../record/record.schema';
import { done, refused, type Result } from '../record/result';
import type { DossierFileError } from './dossier-file-error';
import { forbiddenKeyIn } from './dossier-file-keys';
import { TABLE_NAMES, type TableName } from './tables';

export const DOSSIER_FILE_FORMAT = 'jalon-dossier';
export const DOSSIER_FILE_VERSION = 1;

/** A file whose outside is in order; its rows are not yet read. */
export interface Envelope {
  readonly dossier: DossierId;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

const headSchema = z.object({ format: z.literal(DOSSIER_FILE_FORMAT), version: z.int().positive() });

const envelopeSchema = z.strictObject({
  format: z.literal(DOSSIER_FILE_FORMAT),
  version: z.literal(DOSSIER_FILE_VERSION),
  dossier: dossierIdSchema,
  tables: z.record(z.string(), z.array(z.unknown())),
});

const isTableName = (name: string): name is TableName => TABLE_NAMES.some((known) => known === name);

/** The envelope of one file; a file of a later Jalon is told apart from one that is no dossier at all. */
export const readEnvelope = (file: unknown): Result<Envelope, DossierFileError> => {
  const forbidden = forbiddenKeyIn(file);
  if (forbidden !== undefined) return refused({ reason: 'forbidden-key', path: forbidden });
  const head = headSchema.safeParse(file);
  if (!head.success) return refused({ reason: 'not-a-dossier-file' });
  if (head.data.version > DOSSIER_FILE_VERSION) return refused({ reason: 'newer-version', version: head.data.version });
  const envelope = envelopeSchema.safeParse(file);
  if (!envelope.success) return refused({ reason: 'not-a-dossier-file' });
  const unknown = Object.keys(envelope.data.tables).find((name) => !isTableName(name));
  return unknown === undefined ? done(envelope.data) : refused({ reason: 'unknown-table', table: unknown });
};
