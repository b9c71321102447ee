import { yearToOpen, type YearToOpen } from '#domain/programme/year-to-open';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { readYearsWithActivities } from '../digests/digest-buckets';
import { ofDossier } from '../record-range';

/** The next year of a dossier to work on; null without a convention. */
export const readYearToOpen = (db: JalonDatabase, dossier: DossierId): Promise<YearToOpen | null> =>
  db.transaction('r', db.tables, async () => {
    const [conventions, programmes, yearsWithActivities] = await Promise.all([
      ofDossier(db, 'conventions', dossier).toArray(),
      ofDossier(db, 'programmes', dossier).toArray(),
      readYearsWithActivities(db, dossier),
    ]);
    return yearToOpen({ conventions, programmes, yearsWithActivities }) ?? null;
  });
