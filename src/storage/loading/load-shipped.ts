import type { DossierFileError } from '#domain/dossier/dossier-file';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { loadBaseline } from './load-baseline';
import { fetchShippedDossier, readShipped, SHIPPED_NAME, SHIPPED_VERSION, type ShippedFiles } from './shipped-dossier';

export type ShippedRefusal =
  | { readonly code: 'unreachable' }
  | { readonly code: 'invalid-file'; readonly error: DossierFileError }
  | { readonly code: 'not-saved'; readonly error: string }
  | { readonly code: 'full' };

/** Fetches the shipped dossier, makes sure of all of it, then stores it; nothing is written when anything is at fault. */
export const loadShipped = async (db: JalonDatabase): Promise<Result<DossierId, ShippedRefusal>> => {
  let shipped: ShippedFiles;
  try {
    shipped = await fetchShippedDossier();
  } catch {
    return refused({ code: 'unreachable' });
  }
  const content = await readShipped(shipped);
  if (!content.ok) return refused({ code: 'invalid-file', error: content.reason });
  const loaded = await loadBaseline(db, content.value, { from: SHIPPED_NAME, ...(shipped.intact && { version: SHIPPED_VERSION }) });
  if (loaded.ok || loaded.reason.code === 'dossier-exists') return done(content.value.dossier);
  return refused(loaded.reason.error === 'QuotaExceededError' ? { code: 'full' } : loaded.reason);
};
