import { firstSchema } from './001-first-schema';
import type { Migration } from './migration';

/** Every step of the database, in order. */
export const MIGRATIONS: readonly Migration[] = [firstSchema];
