import type { Funder, Grant, Payment } from '#domain/budget/budget';
import type { DossierId, FunderId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** Every funder in the order of the convention, those that left it included. */
export const readFunders = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Funder[]> =>
  (await ofDossier(db, 'funders', dossier).toArray()).toSorted((left, right) => left.position - right.position);

/** Every funder in the order of the convention, with all grants and payments. */
export interface FundingRecord {
  readonly funders: readonly Funder[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
}

/** Reads what is recorded of all funders, at one instant; what cannot be read is left out, and said elsewhere. */
export const readFunding = async (db: JalonDatabase, dossier: DossierId): Promise<FundingRecord> => {
  const [funders, grants, payments] = await db.transaction('r', db.tables, () =>
    Promise.all([readFunders(db, dossier), ofDossier(db, 'grants', dossier).toArray(), ofDossier(db, 'payments', dossier).toArray()]),
  );
  const [ofFunders, ofGrants, ofPayments] = await Promise.all([parseRecords('funders', funders), parseRecords('grants', grants), parseRecords('payments', payments)]);
  return { funders: ofFunders.records, grants: ofGrants.records, payments: ofPayments.records };
};

/** All that is recorded of one funder, at one instant, with the pieces that its payments may wait for. */
export interface FunderSheet {
  readonly frame: ConventionFrame;
  readonly funder: ReadRecords<'funders'>;
  readonly grants: ReadRecords<'grants'>;
  readonly payments: ReadRecords<'payments'>;
  readonly deliverables: ReadRecords<'deliverables'>;
  readonly transmissions: ReadRecords<'transmissions'>;
}

/** Reads one funder's grants of all years with their payments; null when the dossier has no funder of that id. */
export const readFunderSheet = async (db: JalonDatabase, dossier: DossierId, id: FunderId): Promise<FunderSheet | null> => {
  const [frame, funder, grants, payments, deliverables, transmissions] = await db.transaction('r', db.tables, () =>
    Promise.all([
      readConventionFrame(db, dossier),
      db.records('funders').get([dossier, id]),
      ofDossier(db, 'grants', dossier).filter((grant) => grant.funder === id).toArray(),
      ofDossier(db, 'payments', dossier).toArray(),
      ofDossier(db, 'deliverables', dossier).toArray(),
      ofDossier(db, 'transmissions', dossier).filter((transmission) => transmission.funder === id).toArray(),
    ]),
  );
  if (funder === undefined) return null;
  const own = new Set(grants.map((grant) => grant.id));
  return {
    frame,
    funder: await parseRecords('funders', [funder]),
    grants: await parseRecords('grants', grants),
    payments: await parseRecords('payments', payments.filter(({ grant }) => own.has(grant))),
    deliverables: await parseRecords('deliverables', deliverables),
    transmissions: await parseRecords('transmissions', transmissions),
  };
};
