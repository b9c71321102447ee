import type { Migration } from './migration';

interface Entry {
  readonly dossier: string;
  readonly changes: readonly { readonly id: string }[];
  touched?: readonly string[];
}

/** The journal can be read by record and by author, without reading all of it. */
export const journalByRecord: Migration = {
  name: '002-journal-by-record',
  version: 2,
  stores: { journal: '[dossier+id],[dossier+clock],[dossier+author+clock],*touched' },
  upgrade: async (transaction) => {
    await transaction.table<Entry>('journal').toCollection().modify((entry) => {
      entry.touched ??= [...new Set(entry.changes.map(({ id }) => `${entry.dossier}:${id}`))];
    });
  },
};
