import type { Activity } from '#domain/activities/activity';
import type { Convention } from '#domain/objectives/objective';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { EndedYear } from '#domain/programme/next-year/unfinished';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** All that the programme of `year` is prepared from, read at one instant. */
export interface NextProgramme {
  readonly year: number;
  readonly frame: ConventionFrame;
  readonly ended: EndedYear;
  /** The programme of the year, when there is one already. */
  readonly programme: Programme | null;
}

const readLinks = async (db: JalonDatabase, dossier: DossierId, activities: readonly Activity[], next: readonly PlannedAction[]) => {
  // A small table of a few links an activity: it is gone through rather than asked for each record.
  const ids = new Set<string>([...activities, ...next].map(({ id }) => id));
  const links = await ofDossier(db, 'links', dossier).toArray();
  return links.filter(({ activity, target }) => ids.has(activity) || ids.has(target.id));
};

/** Reads the year before `year`, as it ended, and what is planned for `year` already. */
export const readNextProgramme = (db: JalonDatabase, dossier: DossierId, year: number): Promise<NextProgramme> =>
  db.transaction('r', db.tables, async () => {
    const [frame, programmes, activities, actions, next] = await Promise.all([
      readConventionFrame(db, dossier),
      ofDossier(db, 'programmes', dossier).toArray(),
      db.records('activities').where({ dossier, year: year - 1 }).toArray(),
      db.records('plannedActions').where({ dossier, year: year - 1 }).toArray(),
      db.records('plannedActions').where({ dossier, year }).toArray(),
    ]);
    const links = await readLinks(db, dossier, activities, next);
    return { year, frame, ended: { activities, actions, links, next }, programme: programmes.find((programme) => programme.year === year) ?? null };
  });

/** The convention that the next one would follow: the last of the dossier; null without any. */
export const readLastConvention = async (db: JalonDatabase, dossier: DossierId): Promise<Convention | null> => {
  const conventions = await ofDossier(db, 'conventions', dossier).toArray();
  const lastYear = ({ years }: Convention): number => Math.max(...years);
  return conventions.toSorted((left, right) => lastYear(left) - lastYear(right)).at(-1) ?? null;
};
