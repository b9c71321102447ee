import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { BACK_ENDS, launch } from './back-ends';
import { startFaultServer, STORAGE_PAGE, type FaultServer } from './fault-server';

let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
});

afterAll(() => server.close());

describe.each(BACK_ENDS)('the record, on $name', (backEnd) => {
  let browser: Browser;
  let context: BrowserContext;

  const openStorage = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(STORAGE_PAGE);
    return page;
  };

  beforeAll(async () => {
    browser = await launch(backEnd);
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
  });

  afterEach(() => context.close());

  it('is never overwritten by a tab that read it before another changed it: both are shown', async () => {
    const first = await openStorage();
    await first.evaluate(() => window.jalonStorage.load(1));
    const second = await openStorage();
    const read = await first.evaluate(() => window.jalonStorage.read(0));
    expect(await second.evaluate(() => window.jalonStorage.write(0, 'Second onglet'))).toBe('done');
    const answer = await first.evaluate(
      (activity) => (activity === undefined ? undefined : window.jalonStorage.save({ ...activity, title: 'Premier onglet' })),
      read,
    );
    expect(answer).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile', stored: { title: 'Second onglet' } } });
    expect(Object.values((await first.evaluate(() => window.jalonStorage.state())).titles)).toEqual(['Second onglet']);
  });

  it('is not told as failed when the browser rejects a transaction that it has written', async () => {
    const page = await openStorage();
    await page.evaluate(() => window.jalonStorage.load(1));
    const told = await page.evaluate(async () => {
      const db = window.jalonStorage.db();
      const add = db.journal.add.bind(db.journal);
      // Waiting for anything else than the database lets the browser commit too early.
      db.journal.add = ((entry: Parameters<typeof add>[0]) => add(entry).then((key) => fetch('/jalon.json').then(() => key)));
      return window.jalonStorage.write(0, 'Trop tôt');
    });
    const state = await page.evaluate(() => window.jalonStorage.state());
    expect(Object.values(state.titles)).toEqual(['Trop tôt']);
    expect({ told, entries: state.entries, halfWritten: state.halfWritten }).toEqual({ told: 'done', entries: 2, halfWritten: 0 });
  });

  it('is promised to be kept only when the browser says so', async () => {
    const page = await openStorage();
    expect(await page.evaluate(() => window.jalonStorage.askPersistence())).toBe(false);
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    await session.send('Browser.grantPermissions', { origin: server.url, permissions: ['durableStorage'], ...(browserContextId !== undefined && { browserContextId }) });
    expect(await page.evaluate(() => window.jalonStorage.askPersistence())).toBe(true);
  });
});
