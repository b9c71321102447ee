import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { ensureInstalled } from './install.mjs';
import { ROOT, runTool } from './run.mjs';

export const DIST = `${ROOT}dist`;

// Outside dist/, which may be copied to a host as it is.
const STAMP = `${ROOT}.cache/built`;
const INPUTS = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'scripts/csp.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * Every file under a path, in a fixed order.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function inputsHash() {
  const hash = createHash('sha256').update(process.env['JALON_BASE'] ?? '');
  for (const file of INPUTS.flatMap((input) => filesUnder(join(ROOT, input)))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Writes a .gz beside each text file, for servers that send it as it is: nothing is compressed while a page waits.
 * @param {string} folder
 */
function compress(folder) {
  const texts = filesUnder(folder).filter((file) => /\.(?:js|css|html|json|svg|webmanifest)$/.test(file));
  for (const file of texts) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

/**
 * Builds dist/ and remembers from what. The new build takes the place of the old one whole: a running server never
 * serves half of each, and a failed build leaves the old one.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build() {
  const hash = inputsHash();
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  const fresh = `${ROOT}.cache/dist-${process.pid}`;
  // NODE_ENV is set by test runners too, and would make a development build of React.
  const code = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', fresh], { NODE_ENV: 'production' });
  if (code === 0) {
    compress(fresh);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
    writeFileSync(STAMP, hash);
  }
  rmSync(fresh, { recursive: true, force: true });
  return code === 0;
}

/** Builds only when a source has changed since the last build. */
export async function ensureBuilt() {
  if (existsSync(`${DIST}/index.html`) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash()) return true;
  console.log('Construction de Jalon…');
  return build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  process.exitCode = (await build()) ? 0 : 1;
}
