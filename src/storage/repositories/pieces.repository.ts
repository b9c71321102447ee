import type { PiecesRecord } from '#domain/deliverables/piece-reminders';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** Reads the pieces of every year with what was recorded of them, at one instant; what cannot be read is told on their page. */
export const readPieces = async (db: JalonDatabase, dossier: DossierId): Promise<PiecesRecord> => {
  const [deliverables, transmissions, funders, amendments, conventions, record] = await db.transaction('r', db.tables, () =>
    Promise.all([
      ofDossier(db, 'deliverables', dossier).toArray(),
      ofDossier(db, 'transmissions', dossier).toArray(),
      ofDossier(db, 'funders', dossier).toArray(),
      ofDossier(db, 'amendments', dossier).toArray(),
      ofDossier(db, 'conventions', dossier).toArray(),
      db.records('dossiers').get([dossier, dossier]),
    ]),
  );
  return {
    deliverables: (await parseRecords('deliverables', deliverables)).records,
    transmissions: (await parseRecords('transmissions', transmissions)).records,
    funders: (await parseRecords('funders', funders)).records,
    amendments,
    conventions,
    fiscalYearEnd: record?.fiscalYearEnd,
  };
};
