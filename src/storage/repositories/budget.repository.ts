import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** The budget of one year with the funders it may name, at one instant. */
export interface BudgetOfYear {
  readonly lines: ReadRecords<'budgetLines'>;
  readonly funders: ReadRecords<'funders'>;
}

/** Reads the lines of `year`, forecast and outturn, and every funder. */
export const readBudget = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<BudgetOfYear> => {
  const [lines, funders] = await db.transaction('r', db.tables, () =>
    Promise.all([
      ofDossier(db, 'budgetLines', dossier).filter((line) => line.year === year).toArray(),
      ofDossier(db, 'funders', dossier).toArray(),
    ]),
  );
  return { lines: await parseRecords('budgetLines', lines), funders: await parseRecords('funders', funders) };
};
