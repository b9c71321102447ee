import { readFileSync, rmSync } from 'node:fs';

import { ensureBuilt } from './build.mjs';
import { heading, runChecks } from './check.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, runTool } from './run.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/** @param {readonly Count[]} counts @returns {Count} */
const sum = (counts) =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 });

/** @param {boolean} ok @returns {Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: {status: string, assertionResults: unknown[]}[]}} VitestReport */

/**
 * Counts a report of vitest. A file that did not even load holds no test: it counts as one failure.
 * @param {string} file
 * @returns {Count}
 */
function readReport(file) {
  /** @type {VitestReport} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * @param {string} title
 * @param {readonly string[]} projects
 * @returns {Promise<Count>}
 */
async function runVitest(title, projects) {
  heading(title);
  const report = `${ROOT}.cache/tests-${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const selection = projects.flatMap((project) => ['--project', project]);
  const code = await runTool('vitest/vitest.mjs', ['run', ...selection, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const count = readReport(report);
    // An error outside any test (an unhandled rejection, say) must not pass for a success.
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return one(false);
  }
}

/** What the end-to-end tests need, made ready beside the checks. A browser that is missing is told by those tests. */
async function prepare() {
  delete process.env['JALON_BASE'];
  await findChromium().catch(() => undefined);
  const built = await ensureBuilt();
  heading('Construction (vite)');
  console.log(built ? 'réussi' : 'échoué');
  return built;
}

async function runCodeTestsThenPrepare() {
  const tests = await runVitest('Essais du code et des composants (vitest)', ['unit', 'component', 'component-alone']);
  return { tests, built: await prepare() };
}

await ensureInstalled();
// Side by side, then alone: checks and tests of the code keep every processor busy, browsers want them for themselves.
const [checks, { tests, built }] = await Promise.all([runChecks(), runCodeTestsThenPrepare()]);
const endToEnd = built ? await runVitest('Essais de bout en bout, dans un vrai Chromium', ['e2e', 'timed']) : { passed: 0, failed: 0, skipped: 0 };
const total = sum([{ ...checks, skipped: 0 }, tests, one(built), endToEnd]);
console.log(total.skipped > 0 ? `\n${total.skipped} skipped` : '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
