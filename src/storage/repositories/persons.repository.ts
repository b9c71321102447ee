import Dexie from 'dexie';
import type { Person } from '#domain/dossier/dossier';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { recordName, type RecordName } from '#domain/journal/record-name';
import { fieldsNaming } from '#domain/journal/without-person';
import type { DossierId, PersonId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

export interface PersonOfDossier {
  readonly person: Person;
  readonly activities: number;
  readonly plannedActions: number;
}

type Referents = ReadonlyMap<string, number>;

const countReferents = async (db: JalonDatabase, dossier: DossierId, table: 'activities' | 'plannedActions'): Promise<Referents> => {
  const counts = new Map<string, number>();
  await ofDossier(db, table, dossier).each(({ referent }) => {
    if (referent !== undefined) counts.set(referent, (counts.get(referent) ?? 0) + 1);
  });
  return counts;
};

/** The persons of a dossier with what each is the referent of. */
export const readPersons = async (db: JalonDatabase, dossier: DossierId): Promise<readonly PersonOfDossier[]> => {
  const persons = await ofDossier(db, 'persons', dossier).toArray();
  if (persons.length === 0) return [];
  const [activities, plannedActions] = await Promise.all([countReferents(db, dossier, 'activities'), countReferents(db, dossier, 'plannedActions')]);
  return persons.map((person) => ({ person, activities: activities.get(person.id) ?? 0, plannedActions: plannedActions.get(person.id) ?? 0 }));
};

/** A record of today whose text holds the name: the erasure leaves it, for someone to decide. */
export interface NamingText {
  readonly table: TableName;
  readonly id: string;
  readonly name: RecordName;
  readonly fields: readonly string[];
}

/** What an erasure would take and what it would leave. */
export interface ErasureScope {
  readonly texts: readonly NamingText[];
  readonly restorePoints: number;
}

const textsOf = async (db: JalonDatabase, dossier: DossierId, table: TableName, name: string): Promise<readonly NamingText[]> => {
  const found: NamingText[] = [];
  await ofDossier(db, table, dossier).each((record: DossierTables[TableName]) => {
    // What the record is signed with is not a text: the erasure can take it.
    const { statusSetBy: _signature, ...texts } = record as Readonly<Record<string, unknown>> & DossierTables[TableName];
    const fields = fieldsNaming(texts, name);
    if (fields.length > 0) found.push({ table, id: record.id, name: recordName(texts), fields });
  });
  return found;
};

/** Reads all of the dossier, so it is asked for when someone is about to erase a person, never before. */
export const readErasure = async (db: JalonDatabase, dossier: DossierId, person: PersonId, name: string): Promise<ErasureScope> => {
  const tables = await Promise.all(TABLE_NAMES.map((table) => textsOf(db, dossier, table, name)));
  const points = await db.restorePoints.where('[dossier+id]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).count();
  return { texts: tables.flat().filter(({ id }) => id !== person), restorePoints: points };
};
