import { fileURLToPath } from 'node:url';
import { build } from 'vite';

import { DIST } from '../../../scripts/build.mjs';
import { createJalonServer, listen } from '../../../scripts/server.mjs';

/** A page of the application's own origin that holds its storage and nothing else. */
export const STORAGE_PAGE = '/storage-page.html';
/** A page of that origin without any script. */
export const PLAIN_PAGE = '/plain-page.html';

const html = (script: string): { readonly type: string; readonly body: string } => ({
  type: 'text/html',
  body: `<!doctype html><html lang="fr"><title>Stockage</title>${script}</html>`,
});

/** The storage as the application has it, bundled for a page that a test drives. */
const bundleStorage = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./storage-page.ts', import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The storage was not bundled');
  const [chunk] = bundle.output;
  return chunk.code;
};

export interface FaultServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves what was built in `dist`, with the pages that tests use, on a free port. */
export const startFaultServer = async (dist = DIST, withStorage = true): Promise<FaultServer> => {
  const pages = new Map([[PLAIN_PAGE, html('')]]);
  if (withStorage) {
    pages.set(STORAGE_PAGE, html('<script type="module" src="/storage-page.js"></script>'));
    pages.set('/storage-page.js', { type: 'text/javascript', body: await bundleStorage() });
  }
  const server = createJalonServer(dist, pages);
  const port = await listen(server, 0);
  return {
    url: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
