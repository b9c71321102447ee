import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { run, runTool } from './run.mjs';

const LINUX_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Without a sandbox when run by root, which Chromium otherwise refuses; and silent: it asks nothing of Google. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string[]} the usual places of a browser of the Chromium family on this system */
function usualPlaces() {
  if (process.platform === 'darwin') return MAC_PATHS;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const findInstalled = () => usualPlaces().find(isRunnable);

async function playwrightPath() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function installWithApt() {
  if (!process.env['CI'] || process.getuid?.() !== 0 || process.platform !== 'linux') return undefined;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], quiet);
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], quiet);
  return findInstalled();
}

async function downloadWithPlaywright() {
  const code = await runTool('playwright-core/cli.js', ['install', 'chromium']);
  const path = await playwrightPath();
  return code === 0 && existsSync(path) ? path : undefined;
}

const ADVICE =
  'Les essais de bout en bout demandent un navigateur de la famille Chromium, et aucun n’a été trouvé ni installé.\n' +
  'Installez Chrome, Chromium ou Edge (Debian, Ubuntu\u202f: sudo apt-get install chromium), ou indiquez le vôtre\u202f:\n' +
  '  CHROMIUM_PATH=/chemin/vers/chromium npm test';

/**
 * The browser to test in: the one named in CHROMIUM_PATH, else an installed one, else one installed now.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'] || undefined;
  if (named && !isRunnable(named)) throw new Error(`CHROMIUM_PATH ne désigne pas un programme\u202f: ${named}`);
  const found = named ?? findInstalled();
  if (found) return found;
  const downloaded = await playwrightPath();
  if (existsSync(downloaded)) return downloaded;
  const installed = (await installWithApt()) ?? (await downloadWithPlaywright());
  if (!installed) throw new Error(ADVICE);
  return installed;
}
