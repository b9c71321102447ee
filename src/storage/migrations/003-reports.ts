import type { Migration } from './migration';

/** What a director writes around a year's record for its report has a table of its own. */
export const reports: Migration = {
  name: '003-reports',
  version: 3,
  stores: { reports: '[dossier+id],[dossier+year]' },
};
