import { pathToFileURL } from 'node:url';

import { ensureInstalled } from './install.mjs';
import { runTool } from './run.mjs';

/** What is checked without running the app, in the order of what is quickest to read. */
const CHECKS = [
  { name: 'Types (tsc)', tool: 'typescript/bin/tsc', args: ['-p', '.'] },
  { name: 'Règles du code (eslint)', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'] },
  { name: 'Frontières entre les pièces (dependency-cruiser)', tool: 'dependency-cruiser/bin/dependency-cruise.mjs', args: ['src', 'data', 'tests', '--config', '.dependency-cruiser.cjs'] },
  { name: 'Code et dépendances inutilisés (knip)', tool: 'knip/bin/knip.js', args: [] },
];

/** @param {string} title */
export function heading(title) {
  console.log(`\n━━ ${title}`);
}

/**
 * Runs every check, even after one has failed.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks() {
  let failed = 0;
  for (const { name, tool, args } of CHECKS) {
    heading(name);
    const ok = (await runTool(tool, args)) === 0;
    console.log(ok ? 'réussi' : 'échoué');
    if (!ok) failed += 1;
  }
  return { passed: CHECKS.length - failed, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  const { failed } = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
}
