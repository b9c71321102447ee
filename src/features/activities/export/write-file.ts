import type { Breathe, TableDocument, WrittenFile } from '#documents/tables/write/table-document';
import type { TableFormat } from './export-state';

/** Writes the table in one of its formats; each writer is fetched when it is first asked for. */
export const writeFile = async (format: TableFormat, document: TableDocument, breathe: Breathe): Promise<WrittenFile> => {
  switch (format) {
    case 'xlsx':
      return (await import('#documents/tables/write/write-table-xlsx')).writeTableXlsx(document, breathe);
    case 'ods':
      return (await import('#documents/tables/write/write-table-ods')).writeTableOds(document, breathe);
    case 'csv':
      return (await import('#documents/tables/write/write-table-csv')).writeTableCsv(document, breathe);
  }
};
