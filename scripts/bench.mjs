import { ensureBuilt, DIST } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/** The bench is TypeScript that uses the domain's own code: it is bundled as the app is, then run by Node. */
async function bundleBench() {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { ssr: 'tests/bench/main.ts', outDir: '.cache/bench', target: 'node20', emptyOutDir: true },
  });
  const file = new URL('../.cache/bench/main.js', import.meta.url).href;
  return /** @type {Promise<typeof import('../tests/bench/main')>} */ (import(file));
}

async function machine() {
  const { CHROMIUM_FLAGS, findChromium } = await import('./chromium.mjs');
  const { createJalonServer, listen } = await import('./server.mjs');
  return { root: ROOT, dist: DIST, chromium: await findChromium(), flags: CHROMIUM_FLAGS, createJalonServer, listen };
}

/** @param {string} flag */
const has = (flag) => process.argv.includes(flag);

const computationsOnly = has('--computations');
await ensureInstalled();
delete process.env['JALON_BASE'];
process.env['NODE_ENV'] = 'production';
if (!computationsOnly && !(await ensureBuilt())) process.exit(1);
const { bench, printReport } = await bundleBench();
const report = await bench(await machine(), { quick: has('--quick'), computationsOnly });
if (has('--json')) console.log(JSON.stringify(report, null, 2));
else printReport(report);
