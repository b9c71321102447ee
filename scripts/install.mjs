import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { ROOT, runNpm } from './run.mjs';

const MODULES = `${ROOT}node_modules`;
const STAMP = `${MODULES}/.jalon-installed`;

const lockHash = () => createHash('sha256').update(readFileSync(`${ROOT}package-lock.json`)).digest('hex');

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();

/** The tools need Node 20.19 or later of the 20 line, or 22.12 and later. */
function isNodeSupported() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * Installs the packages of the lockfile when they are not there yet; otherwise does nothing, without the network.
 * Uses only what Node itself brings: it runs in a fresh clone.
 */
export async function ensureInstalled() {
  if (!isNodeSupported()) {
    console.error(`Jalon demande Node 20.19 ou plus récent (ou 22.12 et suivants)\u202f; celui-ci est le ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installation des dépendances (la première fois seulement)…');
  const command = existsSync(MODULES) ? 'install' : 'ci';
  const code = await runNpm([command, '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('L’installation a échoué\u202f: voir le message de npm ci-dessus.');
    process.exit(code);
  }
  writeFileSync(STAMP, lockHash());
}
