/**
 * What a table of activities tells, in the order of its columns, whoever writes or reads it: a workbook, a file of CSV, the
 * clipboard. An export is therefore the template of an import. The internal note is in none: it stays in the dossier.
 */
export const TABLE_COLUMNS = [
  'title',
  'objective',
  'alsoServes',
  'kind',
  'year',
  'date',
  'status',
  'cause',
  'role',
  'lead',
  'figures',
  'places',
  'territories',
  'partners',
  'funders',
  'next',
  'fulfils',
  'reportText',
  'id',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What an export tells besides, for whoever reads it: computed here, so an import passes over it and says so. */
export const READ_ONLY_COLUMNS = ['objectiveTitle', 'attendance', 'pressReturns', 'evidence'] as const;

export type ReadOnlyColumn = (typeof READ_ONLY_COLUMNS)[number];

export type ExportedColumn = TableColumn | ReadOnlyColumn;

/** The columns of an export: those to read stand after what they explain, the reference stays last. */
export const EXPORTED_COLUMNS: readonly ExportedColumn[] = TABLE_COLUMNS.flatMap((column): readonly ExportedColumn[] => {
  if (column === 'objective') return ['objective', 'objectiveTitle'];
  if (column === 'figures') return ['figures', 'attendance'];
  return column === 'id' ? ['pressReturns', 'evidence', 'id'] : [column];
});
