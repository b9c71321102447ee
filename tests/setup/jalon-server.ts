import type { TestProject } from 'vitest/node';

import { DIST, ensureBuilt } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/chromium.mjs';
import { createJalonServer, listen } from '../../scripts/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    jalonUrl: string;
    chromiumPath: string;
  }
}

/** Builds what has changed, serves it as `npm start` does, on a free port, and finds the browser to test in. */
export default async function startJalon(project: TestProject): Promise<() => Promise<void>> {
  if (!(await ensureBuilt())) throw new Error('The build failed: see above.');
  const server = createJalonServer(DIST);
  const port = await listen(server, 0);
  project.provide('jalonUrl', `http://localhost:${String(port)}`);
  project.provide('chromiumPath', await findChromium());
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
}
