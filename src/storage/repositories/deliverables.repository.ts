import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** What is to be handed over and to whom, what was recorded of it in one year, and what the funders grant, at one instant. */
export interface DeliverablesOfYear {
  readonly deliverables: ReadRecords<'deliverables'>;
  readonly transmissions: ReadRecords<'transmissions'>;
  readonly funders: ReadRecords<'funders'>;
  readonly grants: ReadRecords<'grants'>;
  readonly payments: ReadRecords<'payments'>;
}

/** Reads pieces, funders, grants and payments, and the transmissions of `year`. All is read before anything is parsed. */
export const readDeliverables = async (
  db: JalonDatabase,
  dossier: DossierId,
  year: number,
): Promise<DeliverablesOfYear> => {
  const [deliverables, transmissions, funders, grants, payments] = await db.transaction('r', db.tables, () =>
    Promise.all([
      ofDossier(db, 'deliverables', dossier).toArray(),
      db.records('transmissions').where({ dossier, year }).toArray(),
      ofDossier(db, 'funders', dossier).toArray(),
      ofDossier(db, 'grants', dossier).toArray(),
      ofDossier(db, 'payments', dossier).toArray(),
    ]),
  );
  return {
    deliverables: await parseRecords('deliverables', deliverables),
    transmissions: await parseRecords('transmissions', transmissions),
    funders: await parseRecords('funders', funders),
    grants: await parseRecords('grants', grants),
    payments: await parseRecords('payments', payments),
  };
};
