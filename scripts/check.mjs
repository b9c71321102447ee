import { pathToFileURL } from 'node:url';

import { ensureInstalled } from './install.mjs';
import { runToolAside } from './run.mjs';

/** @typedef {{name: string, tool: string, args: string[]}} Check */

/**
 * What is checked without running the app, as two queues that go side by side: eslint alone takes longer than the others together.
 * @type {readonly (readonly Check[])[]}
 */
const QUEUES = [
  [{ name: 'Règles du code (eslint)', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'] }],
  [
    { name: 'Types (tsc)', tool: 'typescript/bin/tsc', args: ['-p', '.'] },
    { name: 'Frontières entre les pièces (dependency-cruiser)', tool: 'dependency-cruiser/bin/dependency-cruise.mjs', args: ['src', 'data', 'tests', '--config', '.dependency-cruiser.cjs'] },
    { name: 'Code et dépendances inutilisés (knip)', tool: 'knip/bin/knip.js', args: [] },
  ],
];

/** @param {string} title */
export function heading(title) {
  console.log(`\n━━ ${title}`);
}

/**
 * Runs the checks of a queue one after the other, each told whole once it is over.
 * @param {readonly Check[]} queue
 * @returns {Promise<boolean[]>} whether each succeeded
 */
async function runQueue(queue) {
  const results = [];
  for (const { name, tool, args } of queue) {
    const { code, output } = await runToolAside(tool, args);
    heading(name);
    process.stdout.write(output);
    console.log(code === 0 ? 'réussi' : 'échoué');
    results.push(code === 0);
  }
  return results;
}

/**
 * Runs every check, even after one has failed.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks() {
  const results = (await Promise.all(QUEUES.map(runQueue))).flat();
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  const { failed } = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
}
