import { MIGRATIONS } from '../migrations/registry';

/** The version of the database that this application writes. */
export const DATABASE_VERSION = MIGRATIONS.at(-1)?.version ?? 1;
