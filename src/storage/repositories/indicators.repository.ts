import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** Every indicator of a dossier, in the order they were made. */
export const readIndicators = async (db: JalonDatabase, dossier: DossierId): Promise<ReadRecords<'indicators'>> =>
  parseRecords('indicators', await ofDossier(db, 'indicators', dossier).toArray());
