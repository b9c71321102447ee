import { type Machine, withServer } from './machine';
import { withProfile } from './page-times';
import { calibrate } from './work-times';

const PAGE = '/commit.html';
const SCRIPT = '/commit.js';

/** One command of many records and its undo, in milliseconds, on the browser's own database. */
export interface CommitTimes {
  readonly records: number;
  readonly calibration: number;
  readonly commit: number;
  readonly undo: number;
}

/** Times one command of `records` activities, then its undo, on a database of its own. */
export async function timeCommit(machine: Machine, records: number): Promise<CommitTimes> {
  const body = `<!doctype html><html lang="fr"><title>Jalon</title><script type="module" src="${SCRIPT}"></script></html>`;
  const pages = new Map([
    [PAGE, { type: 'text/html', body }],
    [SCRIPT, { type: 'text/javascript', body: machine.commitScript }],
  ]);
  return withServer(machine, pages, (url) =>
    withProfile(machine, async (context) => {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`${url}${PAGE}`);
      const calibration = await calibrate(page);
      return { records, calibration, ...(await page.evaluate((count) => window.timeCommit(count), records)) };
    }),
  );
}
