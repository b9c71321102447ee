import { canonicalContent } from '#domain/dossier/canonical-content';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { TABLE_NAMES } from '#domain/dossier/tables';
import { tablesFrom } from '#domain/dossier/tables-from';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from './database';
import { ofDossier } from './record-range';

/** SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Every record of a dossier, table by table, at one instant. */
export const readDossierTables = (db: JalonDatabase, dossier: DossierId): Promise<DossierContent['tables']> =>
  db.transaction('r', db.tables, async () => {
    const rows = await Promise.all(TABLE_NAMES.map(async (name) => [name, await ofDossier(db, name, dossier).toArray()] as const));
    return tablesFrom(rows);
  });

/** What a dossier holds, as one hash: equal contents have equal hashes. */
export const dossierHash = async (db: JalonDatabase, dossier: DossierId): Promise<string> =>
  sha256(canonicalContent(await readDossierTables(db, dossier)));
