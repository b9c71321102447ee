import { useEffect } from 'react';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '#storage/database';

/** The pages have been drawn and read what they need. */
const LATER_MS = 8_000;

const free = async (db: JalonDatabase, dossier: DossierId): Promise<void> => {
  const { collectOrphanBytes } = await import('#storage/evidence/collect-orphan-bytes');
  if (!db.alarm.stopped()) await collectOrphanBytes(db, dossier);
};

/** Some time after the opening, frees the files that nothing can bring back any more. */
export const useOrphanBytes = (db: JalonDatabase, dossier: DossierId): void => {
  useEffect(() => {
    const timer = setTimeout(() => {
      // What could not be freed now is freed at the next opening.
      free(db, dossier).catch(() => undefined);
    }, LATER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [db, dossier]);
};
