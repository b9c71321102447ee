import { writeFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#domain/dossier/tables';
import { commit } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import { setAuthor } from '#storage/device';
import { MIGRATIONS } from '#storage/migrations/registry';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';
import { dumpDatabase, readDump, type DatabaseDump } from '#tests/fixtures/databases/database-dump';

const LATEST = MIGRATIONS.at(-1)?.version ?? 0;

/** A small dossier with a change, a removal and an author: something in most tables. */
const dumpSmallDossier = async (): Promise<DatabaseDump> => {
  const kept = anActivity({ title: 'Rencontres de juin' });
  const removed = anActivity({ id: idFor('removed'), title: 'Saisie en double' });
  const db = await aStoredRecord([kept, removed]);
  await setAuthor(db, 'Camille');
  const command = { dossier: kept.dossier, name: 'save-activity' };
  await commit(db, { ...command, writes: [{ table: 'activities', put: { ...kept, title: 'Rencontres du 30 juin' } }] });
  await commit(db, { ...command, name: 'remove-activity', writes: [{ table: 'activities', remove: removed }] });
  const dump = await dumpDatabase(db.name);
  db.close();
  return dump;
};

const schemaOf = ({ version, stores }: DatabaseDump) => ({
  version,
  stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
});

describe('the latest version of the database', () => {
  if (process.env['JALON_DUMP'] !== undefined) {
    it('is dumped for those that will come after it', async () => {
      const file = new URL(`../../../fixtures/databases/v${String(LATEST)}.json`, import.meta.url);
      await writeFile(file, `${JSON.stringify(await dumpSmallDossier(), null, 1)}\n`);
    });
  }

  it('has the stores and indexes of its dump: what was published is not edited, the next step is another migration', async () => {
    const stored = await readDump(LATEST);
    expect(stored && schemaOf(stored)).toEqual(schemaOf(await dumpSmallDossier()));
  });

  it('has a table for every kind of record', () => {
    const db = new JalonDatabase(`jalon-test-${v7()}`);
    expect(db.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABLE_NAMES]));
  });
});
