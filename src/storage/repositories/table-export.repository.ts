import type { Funder } from '#domain/budget/budget';
import type { Link } from '#domain/links/link';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** What the rows of a table name beside the activities themselves. */
export interface NamedInTable {
  readonly funders: readonly Funder[];
  readonly links: readonly Link[];
  /** Those that the links name, of whatever year. */
  readonly actions: readonly PlannedAction[];
}

export const readNamedInTable = (db: JalonDatabase, dossier: DossierId): Promise<NamedInTable> =>
  db.transaction('r', db.tables, async () => {
    const [funders, links] = await Promise.all([ofDossier(db, 'funders', dossier).toArray(), ofDossier(db, 'links', dossier).toArray()]);
    const ids = [...new Set(links.flatMap(({ target }) => (target.type === 'planned_action' ? [target.id] : [])))];
    const actions = await db.records('plannedActions').bulkGet(ids.map((id): [DossierId, string] => [dossier, id]));
    return { funders, links, actions: actions.filter((action) => action !== undefined) };
  });
