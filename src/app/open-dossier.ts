import type { DossierFileError } from '#domain/dossier/dossier-file';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { readCurrentDossier } from '#storage/current-dossier';
import type { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { fetchShippedDossier, SHIPPED_NAME } from './shipped-dossier';

export type OpeningRefusal =
  | { readonly code: 'unreachable' }
  | { readonly code: 'invalid-file'; readonly error: DossierFileError }
  | { readonly code: 'not-saved'; readonly error: string }
  | { readonly code: 'storage-refused' }
  | { readonly code: 'newer-database' };

const storageRefusal = (error: unknown): OpeningRefusal =>
  error instanceof Error && error.name === 'VersionError' ? { code: 'newer-database' } : { code: 'storage-refused' };

/** Fetches the shipped dossier, checks all of it, then stores it; nothing is written when anything is at fault. */
const firstOpening = async (db: JalonDatabase): Promise<Result<DossierId, OpeningRefusal>> => {
  let files: readonly unknown[];
  try {
    files = await fetchShippedDossier();
  } catch {
    return refused({ code: 'unreachable' });
  }
  const { readDossierFiles } = await import('#domain/dossier/dossier-file');
  const content = readDossierFiles(files);
  if (!content.ok) return refused({ code: 'invalid-file', error: content.reason });
  const loaded = await loadBaseline(db, content.value, SHIPPED_NAME);
  if (loaded.ok || loaded.reason.code === 'dossier-exists') return done(content.value.dossier);
  return refused(loaded.reason);
};

/** The dossier to show: the one open last, else the shipped one, stored now. */
export const openDossier = async (
  db: JalonDatabase,
  onFirstOpening: () => void,
): Promise<Result<DossierId, OpeningRefusal>> => {
  try {
    const current = await readCurrentDossier(db);
    if (current !== undefined) return done(current);
  } catch (error) {
    return refused(storageRefusal(error));
  }
  onFirstOpening();
  return firstOpening(db);
};
