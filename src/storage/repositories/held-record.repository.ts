import type { RecordOfYear } from '#domain/deliverables/content-held';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { parseRecords } from '../parse-record';

/** What pieces are made of, but for what the page of a year has read already. */
export type HeldRecord = Pick<RecordOfYear, 'plannedActions' | 'persons' | 'budgetLines'>;

/** Reads the planned actions of a year, the team and the budget lines, at one instant; what cannot be read is in no piece. */
export const readHeldRecord = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<HeldRecord> => {
  const [plannedActions, persons, budgetLines] = await db.transaction('r', db.tables, () =>
    Promise.all([
      db.records('plannedActions').where({ dossier, year }).toArray(),
      ofDossier(db, 'persons', dossier).toArray(),
      ofDossier(db, 'budgetLines', dossier).toArray(),
    ]),
  );
  return {
    plannedActions: (await parseRecords('plannedActions', plannedActions)).records,
    persons: (await parseRecords('persons', persons)).records,
    budgetLines: (await parseRecords('budgetLines', budgetLines)).records,
  };
};
