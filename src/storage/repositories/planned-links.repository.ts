import type { DossierId, PlannedActionId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** How many activities are confirmed to fulfil each planned action; an action that none fulfils is absent. */
export const readConfirmedLinks = async (db: JalonDatabase, dossier: DossierId): Promise<ReadonlyMap<PlannedActionId, number>> => {
  const counts = new Map<PlannedActionId, number>();
  for (const { target, relation, state } of await ofDossier(db, 'links', dossier).toArray()) {
    if (target.type !== 'planned_action' || relation !== 'fulfils' || state !== 'confirmed') continue;
    counts.set(target.id, (counts.get(target.id) ?? 0) + 1);
  }
  return counts;
};
