import type { DossierId } from '#domain/record/id';
import type { JalonDatabase, ReportTemplate } from '../database';

const keyOf = (dossier: DossierId): `template:${string}` => `template:${dossier}`;

/** The template that this browser keeps for the reports of a dossier. It is no part of its content. */
export const readTemplate = async (db: JalonDatabase, dossier: DossierId): Promise<ReportTemplate | undefined> => {
  const row = await db.meta.get(keyOf(dossier));
  return row?.key === keyOf(dossier) ? (row.value) : undefined;
};

/** Keeps a template in the place of the one before. */
export const keepTemplate = async (db: JalonDatabase, dossier: DossierId, template: ReportTemplate): Promise<void> => {
  await db.meta.put({ key: keyOf(dossier), value: template });
};

export const dropTemplate = (db: JalonDatabase, dossier: DossierId): Promise<void> => db.meta.delete(keyOf(dossier));
