import { withoutExcepted } from '#domain/deliverables/publicity';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import type { Write } from './commit';

/** The conventions that name activities that go as exceptions to a duty of publicity: they no longer do, or name the one that takes their place. */
export const exceptedActivities = async (db: JalonDatabase, dossier: DossierId, activities: readonly ActivityId[], instead?: ActivityId): Promise<readonly Write[]> => {
  const gone = new Set(activities);
  const conventions = await ofDossier(db, 'conventions', dossier).toArray();
  return conventions.flatMap((convention) => {
    const put = withoutExcepted(convention, gone, instead);
    return put === convention ? [] : [{ table: 'conventions', put }];
  });
};
