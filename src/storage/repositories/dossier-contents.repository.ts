import Dexie from 'dexie';
import type { SourceDocument } from '#domain/dossier/dossier';
import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';
import type { DocumentId, DossierId } from '#domain/record/id';
import type { Source } from '#domain/record/source';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

export type TableCounts = Readonly<Partial<Record<TableName, number>>>;

/** What a dossier holds: how many records of each table, and the documents they were taken from. */
export interface DossierContents {
  readonly counts: TableCounts;
  readonly total: number;
  readonly documents: readonly SourceDocument[];
}

export const readDossierContents = (db: JalonDatabase, dossier: DossierId): Promise<DossierContents> =>
  db.transaction('r', db.tables, async () => {
    const counts = await Promise.all(TABLE_NAMES.map(async (name) => [name, await ofDossier(db, name, dossier).count()] as const));
    return {
      counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
      total: counts.reduce((sum, [, count]) => sum + count, 0),
      documents: await ofDossier(db, 'documents', dossier).toArray(),
    };
  });

/** So many records at once: a large dossier is gone through without holding up the page. */
const BATCH = 1000;

type Sourced = { readonly id: string; readonly source?: Pick<Source, 'document'> | undefined };

const nextBatch = (db: JalonDatabase, table: TableName, dossier: DossierId, after: string): Promise<readonly Sourced[]> =>
  db
    .table<Sourced>(table)
    .where('[dossier+id]')
    .between([dossier, after], [dossier, Dexie.maxKey], after === '')
    .limit(BATCH)
    .toArray();

const countTable = async (db: JalonDatabase, table: TableName, dossier: DossierId, count: (document: DocumentId) => void): Promise<void> => {
  let after = '';
  for (;;) {
    const batch = await nextBatch(db, table, dossier, after);
    for (const { source } of batch) if (source !== undefined) count(source.document);
    after = batch.at(-1)?.id ?? '';
    if (batch.length < BATCH) return;
  }
};

/** How many records of each table were taken from each document; what has no source is in none. */
export const readRecordsByDocument = async (
  db: JalonDatabase,
  dossier: DossierId,
): Promise<ReadonlyMap<DocumentId, TableCounts>> => {
  const byDocument = new Map<DocumentId, Partial<Record<TableName, number>>>();
  for (const table of TABLE_NAMES.filter((name) => name !== 'documents')) {
    await countTable(db, table, dossier, (document) => {
      const counts = byDocument.get(document) ?? {};
      counts[table] = (counts[table] ?? 0) + 1;
      byDocument.set(document, counts);
    });
  }
  return byDocument;
};
