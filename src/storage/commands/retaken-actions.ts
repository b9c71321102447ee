import { withoutOrigins } from '#domain/programme/next-year/taken-from';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import type { Write } from './commit';

/** The planned actions that were taken from activities that go: they no longer say so, or name the one that takes their place. */
export const retakenActions = async (db: JalonDatabase, dossier: DossierId, activities: readonly ActivityId[], instead?: ActivityId): Promise<readonly Write[]> => {
  const gone: ReadonlySet<string> = new Set(activities);
  const actions = await ofDossier(db, 'plannedActions', dossier)
    .filter(({ takenFrom = [] }) => takenFrom.some(({ id }) => gone.has(id)))
    .toArray();
  const origin = instead === undefined ? undefined : ({ type: 'activity', id: instead } as const);
  return actions.map((action) => ({ table: 'plannedActions', put: withoutOrigins(action, gone, origin) }));
};
