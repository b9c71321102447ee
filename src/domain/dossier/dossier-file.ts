import type { DossierId } from '../record/id';
import { done, refused, type Result } from '../record/result';
import { readEnvelope, type Envelope } from './dossier-file-envelope';
import type { DossierFileError } from './dossier-file-error';
import { readTables } from './dossier-file-rows';
import { checkReferences } from './references';
import type { DossierTablesContent } from './references-problem';
import { TABLE_NAMES } from './tables';

export type { DossierFileError };

/** A dossier read from its files: every row parsed, every reference checked. */
export interface DossierContent {
  readonly dossier: DossierId;
  readonly tables: DossierTablesContent;
}

const readEnvelopes = (files: readonly unknown[]): Result<readonly Envelope[], DossierFileError> => {
  const envelopes: Envelope[] = [];
  for (const file of files) {
    const envelope = readEnvelope(file);
    if (!envelope.ok) return envelope;
    envelopes.push(envelope.value);
  }
  return done(envelopes);
};

const merge = (envelopes: readonly Envelope[], dossier: DossierId): Envelope => ({
  dossier,
  tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, envelopes.flatMap(({ tables }) => tables[name] ?? [])])),
});

/**
 * Several files of one dossier read as one: format, version and tables, then every row with the schema of its table,
 * then the references between rows. The first fault found is returned, and nothing of a faulty file.
 */
export const readDossierFiles = (files: readonly unknown[]): Result<DossierContent, DossierFileError> => {
  const envelopes = readEnvelopes(files);
  if (!envelopes.ok) return envelopes;
  const [first] = envelopes.value;
  if (first === undefined) return refused({ reason: 'not-a-dossier-file' });
  if (envelopes.value.some(({ dossier }) => dossier !== first.dossier)) return refused({ reason: 'several-dossiers' });
  const tables = readTables(merge(envelopes.value, first.dossier));
  if (!tables.ok) return tables;
  const { dossiers } = tables.value;
  if (dossiers.length > 1 || dossiers[0]?.id !== first.dossier) return refused({ reason: 'several-dossiers' });
  const [problem] = checkReferences(tables.value);
  return problem === undefined ? done({ dossier: first.dossier, tables: tables.value }) : refused(problem);
};

/** One file that holds a whole dossier. */
export const readDossierFile = (file: unknown): Result<DossierContent, DossierFileError> => readDossierFiles([file]);
