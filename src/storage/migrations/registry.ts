import { firstSchema } from './001-first-schema';
import { journalByRecord } from './002-journal-by-record';
import { reports } from './003-reports';
import type { Migration } from './migration';

/** Every step of the database, in order. */
export const MIGRATIONS: readonly Migration[] = [firstSchema, journalByRecord, reports];
