import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { JalonDatabase } from '#storage/database';
import { dropCopy, readCopy } from '#storage/migrations/copy-before';
import type { Migration } from '#storage/migrations/migration';
import { MIGRATIONS } from '#storage/migrations/registry';
import { dumpDatabase, readDump, restoreDump, type DatabaseDump } from '#tests/fixtures/databases/database-dump';
import { EXPECTATIONS } from './expectations';
import { neverRun, type Expectation } from './run-migrations';

interface Place {
  readonly title: string;
  commune?: string;
}

/** A step that exists here only: it adds a table and a field, as a real one would. */
const placesStep: Migration = {
  name: '004-test-only',
  version: 4,
  stores: { places: '[dossier+id]' },
  upgrade: async (transaction) => {
    await transaction.table<Place>('activities').toCollection().modify((activity) => {
      activity.commune ??= 'Lens';
    });
  },
};

const WITH_PLACES = [...MIGRATIONS, placesStep];

const storedV1 = async (): Promise<DatabaseDump> => {
  const dump = await readDump(1);
  if (dump === undefined) throw new Error('There is no dump of version 1');
  return dump;
};

const rowsOf = (dump: DatabaseDump, store: string): readonly object[] => dump.stores.find(({ name }) => name === store)?.rows ?? [];

const aBrowserAtVersion1 = async (): Promise<{ readonly name: string; readonly dump: DatabaseDump }> => {
  const name = `jalon-test-${v7()}`;
  const dump = await storedV1();
  await restoreDump(name, dump);
  return { name, dump };
};

describe('the steps of the database', () => {
  it('are numbered from one, each in its place, under a name of its own', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(MIGRATIONS.map(({ name }) => name.slice(0, 3))).toEqual(MIGRATIONS.map(({ version }) => String(version).padStart(3, '0')));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it('have all been run by a test, on a stored database of the version before', async () => {
    expect(await neverRun(MIGRATIONS, EXPECTATIONS)).toEqual([]);
  });

  it('leave every row of each earlier version where it was', async () => {
    const { name, dump } = await aBrowserAtVersion1();
    const db = new JalonDatabase(name);
    for (const { name: store, rows } of dump.stores) expect(await db.table(store).toArray()).toHaveLength(rows.length);
    db.close();
  });
});

describe('a step that no test runs', () => {
  const checked: Expectation = async (db, before) => {
    expect(await db.table<Place>('activities').toArray()).toEqual(rowsOf(before, 'activities').map((row) => ({ ...row, commune: 'Lens' })));
  };

  it('is named, when it says nothing of what it must have done', async () => {
    expect(await neverRun(WITH_PLACES, EXPECTATIONS)).toEqual(['004-test-only']);
  });

  it('is named, when the version before it was never dumped', async () => {
    expect(await neverRun(WITH_PLACES, { ...EXPECTATIONS, '004-test-only': checked }, (version) => (version === 3 ? Promise.resolve(undefined) : readDump(version)))).toEqual(['004-test-only']);
  });

  it('is not named once it was run and did what it must', async () => {
    expect(await neverRun(WITH_PLACES, { ...EXPECTATIONS, '004-test-only': checked })).toEqual([]);
  });
});

describe('an upgrade', () => {
  it('keeps a copy of what was stored before, until the new version has opened well', async () => {
    const { name, dump } = await aBrowserAtVersion1();
    const db = new JalonDatabase(name, WITH_PLACES);
    const copy = await readCopy(db);
    expect(copy.get('activities')).toEqual(rowsOf(dump, 'activities'));
    expect(copy.get('journal')).toEqual(rowsOf(dump, 'journal'));
    expect(copy.has('digests')).toBe(false);
    await dropCopy(db);
    expect((await readCopy(db)).size).toBe(0);
    db.close();
  });

  it('that fails half-way leaves the earlier version whole, which still opens', async () => {
    const { name, dump } = await aBrowserAtVersion1();
    const failing: Migration = {
      ...placesStep,
      upgrade: async (transaction) => {
        await placesStep.upgrade?.(transaction);
        throw new Error('A step with a mistake');
      },
    };
    const newer = new JalonDatabase(name, [...MIGRATIONS, failing]);
    await expect(newer.open()).rejects.toThrow('A step with a mistake');
    newer.close();
    expect(await dumpDatabase(name)).toEqual(dump);
  });

  it('run twice over changes nothing more', async () => {
    const { name } = await aBrowserAtVersion1();
    const db = new JalonDatabase(name, WITH_PLACES);
    await db.open();
    const once = await db.table('activities').toArray();
    await db.transaction('rw', db.tables, (transaction) => placesStep.upgrade?.(transaction));
    expect(await db.table('activities').toArray()).toEqual(once);
    db.close();
  });

  it('copies a large record in parts, none of it lost', async () => {
    const { name } = await aBrowserAtVersion1();
    const old = new JalonDatabase(name, MIGRATIONS.slice(0, 1));
    const [first] = await old.records('activities').toArray();
    if (first === undefined) throw new Error('The dump holds no activity');
    await old.records('activities').bulkPut(Array.from({ length: 1200 }, () => ({ ...first, id: v7() as typeof first.id })));
    const count = await old.records('activities').count();
    old.close();
    const db = new JalonDatabase(name, WITH_PLACES);
    expect((await readCopy(db)).get('activities')).toHaveLength(count);
    db.close();
  });
});
