import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';

/** The indexes that queries need beside each table's key. */
const EXTRA_INDEXES: Partial<Record<TableName, string>> = {
  activities: '[dossier+year],[dossier+objective+year],[dossier+sameAs]',
  plannedActions: '[dossier+year],[dossier+objective+year],[dossier+programme]',
  links: '[dossier+activity],[dossier+target.id]',
  transmissions: '[dossier+year]',
  grants: '[dossier+funder+year]',
  reviews: '[dossier+body]',
  conclusions: '[dossier+review]',
};

const recordStores = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, ['[dossier+id]', EXTRA_INDEXES[name]].filter(Boolean).join(',')]),
);

/** What the database holds at version 1: the record, the journal, the bin, files' bytes, and what is derived from them. */
export const STORES_V1: Readonly<Record<string, string>> = {
  ...recordStores,
  fileBytes: '[dossier+id]',
  journal: '[dossier+id],[dossier+clock]',
  bin: '[dossier+table+id]',
  history: '[dossier+position],[dossier+state+position]',
  digests: '[dossier+year+bucket]',
  measureIndex: '[dossier+id],[dossier+target],[dossier+activity]',
  restorePoints: '[dossier+id]',
  meta: 'key',
};
