import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { Canaries } from '../canary/canary';
import { readCurrentDossier, setCurrentDossier } from '../current-dossier';
import type { JalonDatabase } from '../database';
import { dropCopy } from '../migrations/copy-before';
import { clearDossier } from '../opening/clear-dossier';
import { errorName } from '../opening/database-errors';
import { forgetDrafts } from '../opening/drafts';

/** Which dossier is open after a deletion; undefined when none is left. */
export type AfterDeletion = DossierId | undefined;

/** Another dossier takes the place of the open one; without any, the database remembers that it was emptied on purpose. */
const openAnother = async (db: JalonDatabase): Promise<AfterDeletion> => {
  const current = await readCurrentDossier(db);
  if (current !== undefined) return current;
  const next = (await db.records('dossiers').toCollection().first())?.id;
  if (next === undefined) await db.meta.put({ key: 'emptied', value: new Date().toISOString() });
  else await setCurrentDossier(db, next);
  return next;
};

/**
 * Deletes a dossier for good, with its journal, its bin, its attachments, its restore points and what this browser
 * remembers of it, in one transaction; nothing of another dossier is touched. Only after a typed confirmation.
 */
export const deleteDossier = async (db: JalonDatabase, dossier: DossierId, canaries: Canaries): Promise<Result<AfterDeletion, { readonly code: 'not-saved'; readonly error: string }>> => {
  if (db.alarm.stopped()) return refused({ code: 'not-saved', error: 'DatabaseClosedError' });
  try {
    const wasOpen = (await readCurrentDossier(db)) === dossier;
    const next = await db.transaction('rw', db.tables, async () => {
      await clearDossier(db, dossier);
      // The rows of an earlier version hold this dossier too.
      await dropCopy(db);
      return openAnother(db);
    });
    canaries.forget(dossier);
    if (wasOpen) forgetDrafts();
    return done(next);
  } catch (error) {
    return refused({ code: 'not-saved', error: errorName(error) });
  }
};
