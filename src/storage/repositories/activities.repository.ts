import type { Activity } from '#domain/activities/activity';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';

const keysOf = (dossier: DossierId, ids: readonly string[]) => ids.map((id): [DossierId, string] => [dossier, id]);

const readRows = async (db: JalonDatabase, dossier: DossierId, ids: readonly ActivityId[]) =>
  (await db.records('activities').bulkGet(keysOf(dossier, ids))).filter((row) => row !== undefined);

/** The activities of these ids that are stored, in the order asked; an id that is not stored is passed over. */
export const readActivitiesById = async (
  db: JalonDatabase,
  dossier: DossierId,
  ids: readonly ActivityId[],
): Promise<ReadRecords<'activities'>> => parseRecords('activities', await readRows(db, dossier, ids));

/** The activities of one year that list press returns by name. Digests do not hold those, so the year's records are gone through. */
export const readActivitiesListingPress = async (
  db: JalonDatabase,
  dossier: DossierId,
  year: number,
): Promise<ReadRecords<'activities'>> => {
  const rows = db.records('activities').where({ dossier, year });
  // A record from elsewhere may lack the list: its schema says so, not a crash here.
  const listing = rows.filter(({ pressReturns }: Partial<Activity>) => (pressReturns?.length ?? 0) > 0);
  return parseRecords('activities', await listing.toArray());
};

export interface OneActivity {
  readonly activity: ReadRecords<'activities'>;
  /** The activities that its figures or its second telling point to, and those that point to it. */
  readonly related: ReadRecords<'activities'>;
}

const relatedIds = async (db: JalonDatabase, dossier: DossierId, id: ActivityId): Promise<readonly ActivityId[]> => {
  const own = await db.measureIndex.where('[dossier+activity]').equals([dossier, id]).toArray();
  const targets = own.flatMap(({ target }) => target ?? []);
  const [record, pointedTo, pointing, tellings] = await Promise.all([
    db.records('activities').get([dossier, id]),
    db.measureIndex.bulkGet(keysOf(dossier, targets)),
    db.measureIndex
      .where('[dossier+target]')
      .anyOf(keysOf(dossier, own.map((row) => row.id)))
      .toArray(),
    db.records('activities').where('[dossier+sameAs]').equals([dossier, id]).toArray(),
  ]);
  const owners = [...pointedTo, ...pointing].flatMap((row) => row?.activity ?? []);
  const ids = new Set([...owners, ...tellings.map((telling) => telling.id), ...(record?.sameAs === undefined ? [] : [record.sameAs])]);
  ids.delete(id);
  return [...ids];
};

/** One activity with those that it is told or counted with. The database is read before any record is parsed. */
export const readActivity = async (db: JalonDatabase, dossier: DossierId, id: ActivityId): Promise<OneActivity> => {
  const row = await db.records('activities').get([dossier, id]);
  const related = await readRows(db, dossier, await relatedIds(db, dossier, id));
  return {
    activity: await parseRecords('activities', row === undefined ? [] : [row]),
    related: await parseRecords('activities', related),
  };
};
