import type { Person } from '#domain/dossier/dossier';
import type { Link } from '#domain/links/link';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** The persons of a dossier, in the order of their names. */
export const readPersonNames = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Person[]> =>
  (await ofDossier(db, 'persons', dossier).toArray()).toSorted((left, right) => left.name.localeCompare(right.name, 'fr'));

/** The planned actions of a year that can be fulfilled, headings left out, and every link of the dossier to one of them. */
export interface ActionsToLink {
  readonly actions: readonly PlannedAction[];
  readonly links: readonly Link[];
}

export const readActionsToLink = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ActionsToLink> =>
  db.transaction('r', db.tables, async () => {
    const all = await db.records('plannedActions').where({ dossier, year }).toArray();
    const headings = new Set(all.map(({ parent }) => parent));
    const actions = all.filter(({ id }) => !headings.has(id)).toSorted((left, right) => left.position - right.position);
    const ids = new Set<string>(actions.map(({ id }) => id));
    const links = await ofDossier(db, 'links', dossier)
      .filter(({ target }) => ids.has(target.id))
      .toArray();
    return { actions, links };
  });
