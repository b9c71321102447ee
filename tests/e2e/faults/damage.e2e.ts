import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BACK_ENDS, type BackEnd } from './back-ends';
import { startFaultServer, type FaultServer } from './fault-server';
import { makeProfile, openProfile, removeProfile } from './profile-browser';

let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(undefined, false);
});

afterAll(() => server.close());

const filesUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const databaseFiles = async (profile: string, pattern: RegExp): Promise<readonly string[]> => {
  const files = (await filesUnder(join(profile, 'Default', 'IndexedDB'))).filter((file) => pattern.test(file));
  if (files.length === 0) throw new Error(`The profile has no file like ${String(pattern)}`);
  return files;
};

type Damage = (profile: string) => Promise<void>;

const GARBAGE = 'Ceci n’est pas une base de données. ';

const overwrite =
  (pattern: RegExp): Damage =>
  async (profile) => {
    for (const file of await databaseFiles(profile, pattern)) await writeFile(file, GARBAGE.repeat(1 + Math.floor((await readFile(file)).length / GARBAGE.length)));
  };

const cutInHalf =
  (pattern: RegExp): Damage =>
  async (profile) => {
    for (const file of await databaseFiles(profile, pattern)) await truncate(file, Math.floor((await readFile(file)).length / 2));
  };

const DAMAGES: Readonly<Record<BackEnd['name'], readonly [readonly [string, Damage], ...(readonly [string, Damage])[]]>> = {
  LevelDB: [
    ['whose CURRENT file is garbage', overwrite(/leveldb[\\/]CURRENT$/u)],
    ['whose MANIFEST is garbage', overwrite(/leveldb[\\/]MANIFEST-\d+$/u)],
    ['whose log is cut in half', cutInHalf(/leveldb[\\/]\d+\.log$/u)],
    ['that is gone', (profile) => rm(join(profile, 'Default', 'IndexedDB'), { recursive: true })],
  ],
  SQLite: [
    ['whose file is garbage', overwrite(/IndexedDB/u)],
    ['whose file is cut in half', cutInHalf(/IndexedDB/u)],
  ],
};

const TOLD = /Le dossier n’est plus|Une partie du dossier manque|Des enregistrements manquent|Le dossier ne s’ouvre plus/u;
const SHIPPED_ACTIVITIES = 153;

/** Read without Jalon, and without making the database anew. */
const countActivities = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('jalon');
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => {
          resolve(0);
        };
        request.onsuccess = () => {
          const count = request.result.transaction('activities').objectStore('activities').count();
          count.onsuccess = () => {
            resolve(count.result);
          };
        };
      }),
  );

/** What a user does in the browser's settings. */
const clearSiteData = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' });
  await page.reload();
};

/** Whatever the damage, the user is not left without a way on. */
const startOver = async (page: Page): Promise<void> => {
  await page.reload();
  await page.getByRole('button', { name: 'Repartir du dossier livré…' }).click();
  await page.getByRole('textbox').fill('repartir');
  await page.getByRole('button', { name: 'Repartir du dossier livré', exact: true }).click();
  const dashboard = page.getByRole('link', { name: /Objectifs couverts/u });
  const settings = page.getByText(/Effacez les données de ce site dans les réglages/u);
  await dashboard.or(settings).waitFor();
  if (await settings.isVisible()) await clearSiteData(page);
  await dashboard.waitFor();
};

describe.each(BACK_ENDS)('a damaged database, on $name', (backEnd) => {
  let whole: string;

  beforeAll(async () => {
    whole = await makeProfile();
    const { page, close } = await openProfile(whole, backEnd);
    await page.goto(server.url);
    await page.waitForFunction(() => localStorage.length > 0);
    await close();
  });

  afterAll(() => removeProfile(whole));

  const withDamaged = async (damage: Damage, use: (page: Page) => Promise<void>): Promise<void> => {
    const profile = await makeProfile();
    try {
      await cp(whole, profile, { recursive: true });
      await damage(profile);
      const { page, close } = await openProfile(profile, backEnd);
      try {
        await page.goto(server.url);
        await page.getByRole('heading', { level: 1, name: TOLD }).waitFor();
        await use(page);
      } finally {
        await close();
      }
    } finally {
      await removeProfile(profile);
    }
  };

  it.each(DAMAGES[backEnd.name])('%s is told, and nothing is stored in its place', (_, damage) =>
    withDamaged(damage, async (page) => {
      expect(await countActivities(page)).toBeLessThan(SHIPPED_ACTIVITIES);
    }));

  it('leaves the user a way on', () => withDamaged(DAMAGES[backEnd.name][0][1], startOver));
});
