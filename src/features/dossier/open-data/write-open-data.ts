import { flatTables } from '#documents/open-data/flat-tables';
import { writeTablesZip } from '#documents/open-data/write-tables-zip';
import { canonicalContent } from '#domain/dossier/canonical-content';
import { readDossierFiles } from '#domain/dossier/dossier-file';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import { publishedTables } from '#domain/open-data/published-tables';
import type { I18n } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import { readDossierTables, sha256 } from '#storage/dossier-hash';
import type { OpenDataAnswer, OpenDataProgress, OpenDataRequest, WrittenOpenData } from './open-data-requests';
import { cellWords, tablesWords } from './open-data-words';

type Told = (progress: OpenDataProgress) => void;

/** « riviere-vive »: plain letters, that every disk, mail and program takes. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const nameOf = ({ purpose, content, today }: OpenDataRequest, tables: DossierTablesContent, { m }: I18n): string => {
  const { data, tables: inTables, open } = m.openData.fileNames;
  const parts = [content === 'json' ? data : inTables, plainName(tables.dossiers[0]?.organisation.shortName ?? ''), purpose === 'published' ? open : '', today];
  return `${parts.filter((part) => part !== '').join('-')}.${content === 'json' ? 'json' : 'zip'}`;
};

/** What is given to the public is made of records that are sound; a dossier with others is checked first. */
const toGive = (tables: DossierTablesContent, { purpose, dossier }: OpenDataRequest): DossierTablesContent | undefined => {
  if (purpose === 'whole') return tables;
  const read = readDossierFiles([writeDossierFile(dossier, tables)]);
  return read.ok ? publishedTables(read.value.tables) : undefined;
};

const inJson = async (tables: DossierTablesContent, request: OpenDataRequest, i18n: I18n): Promise<WrittenOpenData> => {
  const file = new Blob([JSON.stringify(writeDossierFile(request.dossier, tables))], { type: 'application/json' });
  return { type: 'written', name: nameOf(request, tables, i18n), file, hash: await sha256(canonicalContent(tables)), cut: { cells: 0, tables: [] } };
};

const inTables = async (tables: DossierTablesContent, format: 'xlsx' | 'ods' | 'csv', request: OpenDataRequest, i18n: I18n, onProgress: Told): Promise<WrittenOpenData> => {
  const [dossier] = tables.dossiers;
  const flat = flatTables(tables, request.purpose === 'whole', cellWords(i18n));
  const about = { name: plainName(dossier?.organisation.shortName ?? '') || 'jalon', organisation: dossier?.organisation.name ?? '', created: request.at, format };
  const { content, cut } = await writeTablesZip(flat, about, tablesWords(dossier, request, i18n), (done, total) => onProgress({ step: 'writing', done, total }));
  const words = cut.map(({ table }) => i18n.m.openData.table(table));
  return { type: 'written', name: nameOf(request, tables, i18n), file: content, cut: { cells: cut.reduce((sum, { cuts }) => sum + cuts.length, 0), tables: words } };
};

/** Writes what was asked of a stored dossier, saying how far it is. */
export const writeOpenData = async (db: JalonDatabase, request: OpenDataRequest, i18n: I18n, onProgress: Told): Promise<OpenDataAnswer> => {
  onProgress({ step: 'reading' });
  const tables = toGive(await readDossierTables(db, request.dossier), request);
  if (tables === undefined) return { type: 'refused' };
  onProgress({ step: 'writing' });
  const { content } = request;
  return content === 'json' ? inJson(tables, request, i18n) : inTables(tables, content, request, i18n, onProgress);
};
