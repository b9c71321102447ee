import { v7 } from 'uuid';
import { newDossier } from '#domain/dossier/new-dossier';
import type { NewDossierForm } from '#domain/dossier/new-dossier-form';
import type { DossierContent, DossierFileError } from '#domain/dossier/dossier-file';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import type { DossierId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { loadBaseline } from '../loading/load-baseline';

export type CreateRefusal =
  | { readonly code: 'invalid'; readonly error: DossierFileError }
  | { readonly code: 'not-saved'; readonly error: string };

/** What was typed goes through the same door as any file: every record parsed, every reference checked. */
const checked = async ({ dossier, tables }: DossierContent): Promise<Result<DossierContent, DossierFileError>> => {
  const { readDossierFiles } = await import('#domain/dossier/dossier-file');
  return readDossierFiles([writeDossierFile(dossier, tables)]);
};

/**
 * Starts a dossier from a form without fault, in one transaction, and makes it the open one. Its journal starts with what
 * was typed as its baseline. Nothing is written when any record is at fault.
 */
export const createDossier = async (db: JalonDatabase, form: NewDossierForm): Promise<Result<DossierId, CreateRefusal>> => {
  const content = await checked(newDossier(form, v7));
  if (!content.ok) return refused({ code: 'invalid', error: content.reason });
  const written = await loadBaseline(db, content.value, { from: form.title.trim(), command: 'create-dossier' });
  if (written.ok) return written;
  return refused({ code: 'not-saved', error: written.reason.code === 'not-saved' ? written.reason.error : 'ConstraintError' });
};
