import { execFileSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BACK_ENDS, launch } from './back-ends';
import { PLAIN_PAGE, startFaultServer, STORAGE_PAGE, type FaultServer } from './fault-server';
import { makeProfile, openProfile, removeProfile } from './profile-browser';

let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
});

afterAll(() => server.close());

/** What a quota counts cannot be compressed. */
const noise = (length: number): string => Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919 + ((index * index) % 20011)) % 20000))).join('');

describe.each(BACK_ENDS)('a quota that is reached, on $name', (backEnd) => {
  it('in the middle of a load leaves nothing by half, and the start says that there is no room', async () => {
    const browser = await launch(backEnd);
    try {
      const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(PLAIN_PAGE);
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 400_000 });
      await page.goto(STORAGE_PAGE);
      expect(await page.evaluate((text) => window.jalonStorage.load(400, text), noise(4_000))).toBe('QuotaExceededError');
      const { activities, entries, digests } = await page.evaluate(() => window.jalonStorage.state());
      expect({ activities, entries, digests }).toEqual({ activities: 0, entries: 0, digests: 0 });
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Il n’y a plus de place pour enregistrer' }).waitFor();
    } finally {
      await browser.close();
    }
  });
});

const MOUNT_SIZE = '90m';

/** A disk of its own for a profile; only the system's administrator can make one. */
const mount = (folder: string): string | undefined => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MOUNT_SIZE}`, 'tmpfs', folder], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'mount failed';
  }
};

const free = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

describe.each(BACK_ENDS)('a disk that is full, on $name', (backEnd) => {
  it('refuses a change without losing anything, and takes it once there is room again', async ({ skip }) => {
    const profile = await makeProfile();
    const reason = mount(profile);
    if (reason !== undefined) {
      await removeProfile(profile);
      skip(`no small disk can be mounted here: ${reason}`);
    }
    const filler = join(profile, 'filler');
    try {
      const { page, close } = await openProfile(profile, backEnd);
      try {
        await page.goto(`${server.url}${STORAGE_PAGE}`);
        await page.evaluate(() => window.jalonStorage.load(20));
        await writeFile(filler, Buffer.alloc(await free(profile))).catch(() => undefined);
        const long = noise(200_000);
        const answer = await page.evaluate(async (reportText) => {
          const read = await window.jalonStorage.read(0);
          if (read === undefined) return 'no-such-activity';
          const result = await window.jalonStorage.save({ ...read, reportText });
          return result.ok ? 'done' : result.reason.code;
        }, long);
        expect(answer).toBe('not-saved');
        // LevelDB gives its whole store up when it cannot write; SQLite only refuses the change.
        const alarm = await page.waitForFunction(() => window.jalonStorage.db().alarm.current()?.code);
        expect(['full', 'connection-lost']).toContain(await alarm.jsonValue());
        await rm(filler);
        await page.reload();
        const { activities, entries, halfWritten } = await page.evaluate(() => window.jalonStorage.state());
        expect({ activities, entries, halfWritten }).toEqual({ activities: 20, entries: 1, halfWritten: 0 });
        expect(await page.evaluate(() => window.jalonStorage.write(0, 'avec de la place'))).toBe('done');
      } finally {
        await close();
      }
    } finally {
      execFileSync('umount', ['-l', profile]);
      await removeProfile(profile);
    }
  });
});
