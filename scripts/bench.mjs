import { ensureBuilt, DIST } from './build.mjs';
import { loadBundled } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/** The storage as the app has it, as one script: a bench that timed another one would tell nothing. */
async function bundleCommitPage() {
  const { build } = await import('vite');
  const input = `${ROOT}tests/bench/commit-page.ts`;
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { write: false, rolldownOptions: { input, output: { format: 'es', codeSplitting: false } } },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The page of the storage was not bundled');
  return bundle.output[0].code;
}

async function machine() {
  const { CHROMIUM_FLAGS, findChromium } = await import('./chromium.mjs');
  const { createJalonServer, listen } = await import('./server.mjs');
  return { root: ROOT, dist: DIST, chromium: await findChromium(), flags: CHROMIUM_FLAGS, commitScript: await bundleCommitPage(), createJalonServer, listen };
}

/** @param {string} flag */
const has = (flag) => process.argv.includes(flag);

const computationsOnly = has('--computations');
const only = computationsOnly ? 'computations' : has('--work') ? 'work' : undefined;
await ensureInstalled();
delete process.env['JALON_BASE'];
process.env['NODE_ENV'] = 'production';
if (!computationsOnly && !(await ensureBuilt())) process.exit(1);
const { bench, printReport } = /** @type {typeof import('../tests/bench/main')} */ (await loadBundled('tests/bench/main.ts', 'bench'));
const report = await bench(await machine(), { quick: has('--quick'), only });
if (has('--json')) console.log(JSON.stringify(report, null, 2));
else printReport(report);
