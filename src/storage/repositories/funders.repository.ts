import type { Funder } from '#domain/budget/budget';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** Every funder in the order of the convention, those that left it included. */
export const readFunders = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Funder[]> =>
  (await ofDossier(db, 'funders', dossier).toArray()).toSorted((left, right) => left.position - right.position);
