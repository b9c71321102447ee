import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { readFileBytes } from './evidence.repository';

/** The template of the organisation's documents, with its bytes where this browser holds them. */
export interface ReportTemplate {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

export const readTemplate = async (db: JalonDatabase, dossier: DossierId): Promise<ReportTemplate | undefined> => {
  const template = (await db.records('dossiers').get([dossier, dossier]))?.reportTemplate;
  return template && { name: template.name, bytes: await readFileBytes(db, dossier, template.sha256) };
};
