import type { ActivityId, DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** The titles of some activities, for lists that show nothing else of them; one that is not stored has none. */
export const readTitles = async (
  db: JalonDatabase,
  dossier: DossierId,
  ids: readonly ActivityId[],
): Promise<ReadonlyMap<ActivityId, string>> => {
  const rows = await db.records('activities').bulkGet(ids.map((id): [DossierId, string] => [dossier, id]));
  return new Map(rows.flatMap((row) => (typeof row?.title === 'string' ? [[row.id, row.title] as const] : [])));
};
