import type { CalendarRecords } from '#domain/calendar/year-entries';
import type { DossierId } from '#domain/record/id';
import type { InvalidRecord } from '#domain/journal/refusal';
import type { JalonDatabase } from '../database';
import { readDigests } from '../digests/digest-buckets';
import { parseRecords } from '../parse-record';
import { ofDossier } from '../record-range';

export interface CalendarOfYear {
  readonly records: CalendarRecords;
  readonly refused: readonly InvalidRecord[];
}

/** The dated events of a report, found by its digests so that a year of thousands is not read whole. */
const readEvents = async (db: JalonDatabase, dossier: DossierId, year: number) => {
  const events = (await readDigests(db, dossier, year)).filter(({ kind, dates }) => kind === 'event' && dates.length > 0);
  const rows = await db.records('activities').bulkGet(events.map(({ id }): [DossierId, string] => [dossier, id]));
  return rows.filter((row) => row !== undefined);
};

const readRows = (db: JalonDatabase, dossier: DossierId, year: number) =>
  db.transaction('r', db.tables, () =>
    Promise.all([
      // A programme of the year before or after may hold a date of this one.
      db.records('plannedActions').where('[dossier+year]').between([dossier, year - 1], [dossier, year + 1], true, true).toArray(),
      readEvents(db, dossier, year),
      ofDossier(db, 'reviews', dossier).toArray(),
      ofDossier(db, 'reviewBodies', dossier).toArray(),
      ofDossier(db, 'deliverables', dossier).toArray(),
      ofDossier(db, 'transmissions', dossier).toArray(),
      ofDossier(db, 'conventions', dossier).toArray(),
      db.records('dossiers').get([dossier, dossier]),
    ]),
  );

/** Reads what the calendar of a year is made of, at one instant. */
export const readCalendar = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<CalendarOfYear> => {
  const [actions, activities, sessions, bodies, deliverables, transmissions, conventions, record] = await readRows(db, dossier, year);
  const parsed = {
    actions: await parseRecords('plannedActions', actions),
    activities: await parseRecords('activities', activities),
    sessions: await parseRecords('reviews', sessions),
    bodies: await parseRecords('reviewBodies', bodies),
    deliverables: await parseRecords('deliverables', deliverables),
    transmissions: await parseRecords('transmissions', transmissions),
  };
  return {
    records: {
      actions: parsed.actions.records,
      activities: parsed.activities.records,
      sessions: parsed.sessions.records,
      bodies: parsed.bodies.records,
      deliverables: parsed.deliverables.records,
      transmissions: parsed.transmissions.records,
      conventions,
      fiscalYearEnd: record?.fiscalYearEnd,
    },
    refused: Object.values(parsed).flatMap(({ refused }) => refused),
  };
};
