import type { Activity } from '#domain/activities/activity';
import type { Person } from '#domain/dossier/dossier';
import type { PlannedAction } from '#domain/programme/planned-action';
import { withoutHeadings } from '#domain/programme/headings';
import type { DossierId } from '#domain/record/id';
import { fulfilledActions } from '#domain/today/today-list';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from '../repositories/convention.repository';

/** All that can be asked of a year: its activities, and its planned actions without their headings. */
export interface ToAsk {
  readonly frame: ConventionFrame;
  readonly persons: readonly Person[];
  readonly activities: readonly Activity[];
  readonly actions: readonly PlannedAction[];
  readonly fulfilled: ReadonlySet<string>;
}

export const readToAsk = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ToAsk> =>
  db.transaction('r', db.tables, async () => {
    const [frame, persons, activities, actions, links] = await Promise.all([
      readConventionFrame(db, dossier),
      ofDossier(db, 'persons', dossier).toArray(),
      db.records('activities').where({ dossier, year }).toArray(),
      db.records('plannedActions').where({ dossier, year }).toArray(),
      ofDossier(db, 'links', dossier).toArray(),
    ]);
    return { frame, persons, activities, actions: withoutHeadings(actions), fulfilled: fulfilledActions(links) };
  });
