import { v7 } from 'uuid';
import { JalonDatabase } from '#storage/database';
import type { Migration } from '#storage/migrations/migration';
import { type DatabaseDump, readDump, restoreDump } from '#tests/fixtures/databases/database-dump';

/** What one migration must have done to the dump of the version before it; anything it throws fails its test. */
export type Expectation = (db: JalonDatabase, before: DatabaseDump) => Promise<void>;


const noting = (migration: Migration, ran: Set<string>): Migration => ({
  ...migration,
  upgrade: async (transaction) => {
    await migration.upgrade?.(transaction);
    ran.add(migration.name);
  },
});

/** Opens the dump of the version before `migration` with every step up to it, and checks what it must have done. */
export const checkMigration = async (
  migration: Migration,
  registry: readonly Migration[],
  dump: DatabaseDump,
  expectation: Expectation,
): Promise<boolean> => {
  const ran = new Set<string>();
  const name = `jalon-test-${v7()}`;
  await restoreDump(name, dump);
  const steps = registry.filter(({ version }) => version <= migration.version).map((step) => noting(step, ran));
  const db = new JalonDatabase(name, steps);
  await db.open();
  await expectation(db, dump);
  db.close();
  return ran.has(migration.name);
};

/** The migrations of a registry that no test runs: without a dump of the version before, without an expectation, or not run. */
export const neverRun = async (
  registry: readonly Migration[],
  expectations: Readonly<Record<string, Expectation>>,
  dumps: (version: number) => Promise<DatabaseDump | undefined> = readDump,
): Promise<readonly string[]> => {
  const missing: string[] = [];
  // The first one makes the database: every other test runs it.
  for (const migration of registry.slice(1)) {
    const dump = await dumps(migration.version - 1);
    const expectation = expectations[migration.name];
    const ran = dump !== undefined && expectation !== undefined && (await checkMigration(migration, registry, dump, expectation));
    if (!ran) missing.push(migration.name);
  }
  return missing;
};
