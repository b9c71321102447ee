import type { Evidence } from '#domain/evidence/evidence';
import type { DossierId, EvidenceId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** Pieces of evidence by id, in the order asked; those that are not there are left out. */
export const readEvidence = async (db: JalonDatabase, dossier: DossierId, ids: readonly EvidenceId[]): Promise<readonly Evidence[]> => {
  const pieces = await db.records('evidence').bulkGet(ids.map((id): [DossierId, string] => [dossier, id]));
  return pieces.filter((piece) => piece !== undefined);
};

/** The bytes of a file; undefined when this browser does not hold them. */
export const readFileBytes = async (db: JalonDatabase, dossier: DossierId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const stored = await db.fileBytes.get([dossier, sha256]);
  return stored && new Uint8Array(stored.bytes);
};
