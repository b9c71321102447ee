import type { DossierId } from '#domain/record/id';
import type { ImportedFile, JalonDatabase, TableMemories } from '../database';

/** Kinds of files that are remembered; the one that came longest ago is forgotten first. */
const MOST_FILES = 30;

const NOTHING: TableMemories = { headers: new Map(), files: new Map() };

/** What this browser remembers of the tables imported into a dossier. */
export const readTableMemories = async (db: JalonDatabase, dossier: DossierId): Promise<TableMemories> => {
  const row = await db.meta.get(`tables:${dossier}`);
  return row?.key === `tables:${dossier}` ? (row.value as TableMemories) : NOTHING;
};

/** Keeps how columns were chosen, and what an import of such a file left. */
export const keepTableMemory = (db: JalonDatabase, dossier: DossierId, headers: TableMemories['headers'], signature: string, file: ImportedFile): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const known = await readTableMemories(db, dossier);
    const others = [...known.files].filter(([name]) => name !== signature).slice(1 - MOST_FILES);
    await db.meta.put({ key: `tables:${dossier}`, value: { headers: new Map([...known.headers, ...headers]), files: new Map([...others, [signature, file]]) } });
  });
