import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

import { type BackEnd, flagsOf } from './back-ends';

/** A browser with its profile on disk, in a process that can be killed as a power cut or a crash would. */
export interface ProfileBrowser {
  readonly page: Page;
  readonly close: () => Promise<void>;
  /** SIGKILL, to the browser and all its processes: nothing is flushed, nothing is said. */
  readonly kill: () => Promise<void>;
}

/** A folder of the system's own place for such things, removed by `remove`. */
export const makeProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'jalon-profile-'));

// A browser that was just killed may still be writing.
export const removeProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

const START_MS = 30_000;

const portOf = (profile: string): string | undefined => {
  try {
    return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const connect = async (profile: string): Promise<Browser> => {
  const limit = Date.now() + START_MS;
  for (;;) {
    const port = portOf(profile);
    if (port !== undefined && port !== '') return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    if (Date.now() > limit) throw new Error('The browser did not start');
    await pause(20);
  }
};

const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else
      child.once('exit', () => {
        resolve();
      });
  });

/** Starts a browser of its own on a profile. */
export const openProfile = async (profile: string, backEnd: BackEnd): Promise<ProfileBrowser> => {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [...flagsOf(backEnd), '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=fr-FR', 'about:blank'];
  // A group of its own, so that its helpers die with it.
  const child = spawn(inject('chromiumPath'), flags, { detached: true, stdio: 'ignore' });
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await exited(child);
  };
  try {
    const browser = await connect(profile);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (page === undefined) throw new Error('The browser has no page');
    page.setDefaultTimeout(START_MS);
    const close = async (): Promise<void> => {
      const session = await browser.newBrowserCDPSession();
      await Promise.allSettled([session.send('Browser.close'), exited(child)]);
    };
    return { page, close, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};
